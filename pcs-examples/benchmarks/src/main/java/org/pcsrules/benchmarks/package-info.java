/**
 * Benchmarks: this library beside a plain Java scorer, the engine's own floor, rules as a newcomer would write them, and other engines.
 * Run {@code pcs-examples/benchmarks/run.sh}. Unlike the library, this package may use Drools directly: it measures it.
 */
@NullMarked
package org.pcsrules.benchmarks;

import org.jspecify.annotations.NullMarked;
