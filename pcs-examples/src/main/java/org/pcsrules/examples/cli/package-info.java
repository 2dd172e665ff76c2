/** The {@code pcs} command: what its subcommands share, and {@code score} and {@code explain}. Other subcommands have packages of their own. */
@NullMarked
package org.pcsrules.examples.cli;

import org.jspecify.annotations.NullMarked;
