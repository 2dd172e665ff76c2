/** What another rulebook would change for partners: scores, designations, and because of which rules. */
@NullMarked
package org.pcsrules.impact;

import org.jspecify.annotations.NullMarked;
