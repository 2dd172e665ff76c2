#!/usr/bin/env bash
# Builds, and prints what pcs batch costs beside scoring the same partners in memory.
#   batch-cost.sh [PARTNERS [ROWS [ROUNDS]]]
set -eu
cd "$(dirname "$0")"
mvn -q -B -ntp -f ../.. -Pbenchmarks -pl pcs-examples/benchmarks -am -DskipTests package
exec java -Xms2g -Xmx2g -XX:+AlwaysPreTouch -XX:+UseSerialGC -cp target/benchmarks.jar org.pcsrules.benchmarks.BatchCost "$@"
