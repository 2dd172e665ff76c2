#!/usr/bin/env bash
# Builds, and prints where a score spends its time: its parts, and the rules that take most.
#   profile.sh [FACTS ...]
set -eu
cd "$(dirname "$0")"
mvn -q -B -ntp -f ../.. -Pbenchmarks -pl pcs-examples/benchmarks -am -DskipTests package
exec java -Xms4g -Xmx4g -XX:+AlwaysPreTouch -cp target/benchmarks.jar org.pcsrules.engine.Profile "$@"
