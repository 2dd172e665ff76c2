#!/usr/bin/env bash
# From the start of the JVM to the end of a first score: from the plain jar, and with an archive of loaded classes (AppCDS); then the
# size of the class path without the rule compiler. Needs pcs-examples/target/pcs.jar, which the README's build command makes.
#   cold-start.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
runs=${1:-21}
jar=pcs-examples/target/pcs.jar
archive=pcs-examples/target/pcs.jsa
score="score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15"
path="-cp $jar:$work/alone.jar"
example="$path org.pcsrules.examples.EmbeddingExample"
alone="$path org.pcsrules.engine.EngineAlone"
mkdir "$work/alone"
javac -cp $jar -d "$work/alone" pcs-examples/benchmarks/src/main/java/org/pcsrules/engine/EngineAlone.java
jar cf "$work/alone.jar" -C "$work/alone" .

# What suits programs of less than a second: the quick compiler alone, in one thread, and the collector that starts none.
quick="-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC"

# Median and least of elapsed seconds, median of processor seconds.
measured() {
    local name=$1
    shift
    for _ in $(seq "$runs"); do
        ( TIMEFORMAT='%R %U %S'; time java "$@" > /dev/null 2>&1 ) 2>&1
    done | awk '{ print $1, $2 + $3 }' > "$work/times"
    local middle=$(( (runs + 1) / 2 ))
    printf '| %s | %s | %s | %s |\n' "$name" "$(cut -d' ' -f1 "$work/times" | sort -n | sed -n "${middle}p")" \
        "$(cut -d' ' -f1 "$work/times" | sort -n | head -1)" "$(cut -d' ' -f2 "$work/times" | sort -n | sed -n "${middle}p")"
}

# The one command that makes the archive; any program that embeds the library can do the same with its own jar.
java -XX:ArchiveClassesAtExit=$archive $path org.pcsrules.examples.cli.Pcs $score > /dev/null 2>&1

printf '| First score of a new JVM, %s runs | Seconds, median | Least | Processor seconds, median |\n|---|---|---|---|\n' "$runs"
measured 'the virtual machine alone (java -version)' -version
measured 'the engine alone: these rules loaded, an empty session' $alone
measured 'a program that embeds the library' $example
measured 'the engine alone, short program' $quick $alone
measured 'a program that embeds the library, short program' $quick $example
measured 'the engine alone, with the archive' -XX:SharedArchiveFile=$archive $alone
measured 'a program that embeds the library, with the archive' -XX:SharedArchiveFile=$archive $example
measured 'the engine alone, with the archive, short program' -XX:SharedArchiveFile=$archive $quick $alone
measured 'a program that embeds the library, with the archive, short program' -XX:SharedArchiveFile=$archive $quick $example
measured 'the command: a document read, scored and printed' $path org.pcsrules.examples.cli.Pcs $score
measured 'the command, with the archive, short program' -XX:SharedArchiveFile=$archive $quick $path org.pcsrules.examples.cli.Pcs $score

excluded=$(sed -n 's:.*<exclusion>.*<artifactId>\(.*\)</artifactId>.*:\1:p' pcs-core/docs/embedding.md | paste -sd'|')
mvn -q -B -ntp -pl pcs-core dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=/dev/stdout 2> /dev/null | sed 's/\x1b\[[0-9;]*m//g' | grep ':' | tail -1 | tr ':' '\n' \
    | grep -E '/(org/(drools|kie|slf4j|jspecify|apache/commons)|org/eclipse|com/github|org/antlr|commons-codec)/' | grep -v slf4j-nop \
    | grep -vE "/($excluded)/" > "$work/path"
ls pcs-core/target/pcs-core-*.jar pcs-rules/target/pcs-rules-*.jar | grep -v tests >> "$work/path"
printf '\nClass path without the rule compiler: %s jars, %s bytes\n' "$(wc -l < "$work/path")" "$(xargs wc -c < "$work/path" | awk 'END { print $1 }')"
