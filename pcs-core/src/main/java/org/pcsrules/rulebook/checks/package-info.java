/** The checks of rulebooks, one class each; its page is {@code pcs-rules/docs/checks/ID.md}. {@link org.pcsrules.rulebook.checks.Checks} lists them. */
@NullMarked
package org.pcsrules.rulebook.checks;

import org.jspecify.annotations.NullMarked;
