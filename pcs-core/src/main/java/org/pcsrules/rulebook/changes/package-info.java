/** What changed from one rulebook to another: in its editions, in the terms that it states, and in the text of rules that no term shows. */
@NullMarked
package org.pcsrules.rulebook.changes;

import org.jspecify.annotations.NullMarked;
