/** {@code pcs editions} and {@code pcs readings}: which rules there are, how sure they are, and what the published text leaves open. */
@NullMarked
package org.pcsrules.examples.cli.editions;

import org.jspecify.annotations.NullMarked;
