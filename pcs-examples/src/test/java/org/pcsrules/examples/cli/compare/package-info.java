/** Tests of {@code pcs compare}. */
@NullMarked
package org.pcsrules.examples.cli.compare;

import org.jspecify.annotations.NullMarked;
