/** {@code pcs rules impact}: what another rulebook would change for partners. */
@NullMarked
package org.pcsrules.examples.cli.impact;

import org.jspecify.annotations.NullMarked;
