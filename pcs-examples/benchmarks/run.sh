#!/usr/bin/env bash
# Builds and runs the benchmarks: tables on standard output, results.md and results.json in target/benchmarks. See README.md.
#   run.sh [--quick] [--rounds N] [--out FOLDER] [SMALL|TYPICAL|LARGE|HUGE|BATCH ...]
set -eu
cd "$(dirname "$0")"
mvn -q -B -ntp -f ../.. -Pbenchmarks -pl pcs-examples/benchmarks -am -DskipTests package
exec java -jar target/benchmarks.jar "$@"
