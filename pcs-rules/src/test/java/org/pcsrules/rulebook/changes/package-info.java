/** What is told of edited rulebooks. */
@NullMarked
package org.pcsrules.rulebook.changes;

import org.jspecify.annotations.NullMarked;
