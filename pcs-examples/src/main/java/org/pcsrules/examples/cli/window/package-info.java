/** {@code pcs window}: the qualification window of a partner. */
@NullMarked
package org.pcsrules.examples.cli.window;

import org.jspecify.annotations.NullMarked;
