/** Partners that do not exist, as many and as large as wanted: for benchmarks, load tests and trials of batch runs. */
@NullMarked
package org.pcsrules.examples.generate;

import org.jspecify.annotations.NullMarked;
