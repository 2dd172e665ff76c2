/**
 * What changes between two sides of one partner, and why: two dates, two facts documents, two editions, or several of these at once.
 * Immutable records. Start at {@link org.pcsrules.comparison.Comparison}.
 */
@NullMarked
package org.pcsrules.comparison;

import org.jspecify.annotations.NullMarked;
