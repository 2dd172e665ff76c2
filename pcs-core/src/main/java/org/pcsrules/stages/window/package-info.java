/**
 * The facts that the rules of the qualification window pass on: what is asked, how the partner stands, its window, the scored days, and
 * what follows. Immutable; inserted once, never updated.
 */
@NullMarked
package org.pcsrules.stages.window;

import org.jspecify.annotations.NullMarked;
