/** What rule files may say. Everything else is refused before any of it is compiled, as compiling a rule file can run code. */
@NullMarked
package org.pcsrules.rulebook.safety;

import org.jspecify.annotations.NullMarked;
