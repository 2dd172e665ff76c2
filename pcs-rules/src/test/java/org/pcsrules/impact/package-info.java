/** What edited rulebooks change for partners. */
@NullMarked
package org.pcsrules.impact;

import org.jspecify.annotations.NullMarked;
