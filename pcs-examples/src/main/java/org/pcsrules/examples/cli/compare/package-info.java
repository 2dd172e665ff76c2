/** {@code pcs compare}: what changes between two sides of a partner, and why. */
@NullMarked
package org.pcsrules.examples.cli.compare;

import org.jspecify.annotations.NullMarked;
