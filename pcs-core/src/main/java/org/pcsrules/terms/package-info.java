/** The terms that rule files state: editions, tables of metrics, lists, bands. Start at {@link org.pcsrules.terms.Terms} and {@link org.pcsrules.terms.Measuring}. Immutable. */
@NullMarked
package org.pcsrules.terms;

import org.jspecify.annotations.NullMarked;
