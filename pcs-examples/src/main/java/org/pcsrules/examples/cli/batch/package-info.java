/** {@code pcs batch}: many partners from files, results into files, and going on where a run was stopped. */
@NullMarked
package org.pcsrules.examples.cli.batch;

import org.jspecify.annotations.NullMarked;
