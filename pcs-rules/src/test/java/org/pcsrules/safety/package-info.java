/** That rule files do nothing but state facts, whatever stands in them: attacks, each a rule file of its own, and edits that must go through. */
@NullMarked
package org.pcsrules.safety;

import org.jspecify.annotations.NullMarked;
