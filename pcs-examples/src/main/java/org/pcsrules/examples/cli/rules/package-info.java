/** The {@code pcs rules} commands, for those who edit rule files. */
@NullMarked
package org.pcsrules.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
