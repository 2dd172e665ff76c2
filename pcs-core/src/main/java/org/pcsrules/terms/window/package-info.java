/**
 * The terms of the qualification window, as {@code window.drl} states them. Start at {@link org.pcsrules.terms.window.WindowTerms}.
 * Immutable.
 */
@NullMarked
package org.pcsrules.terms.window;

import org.jspecify.annotations.NullMarked;
