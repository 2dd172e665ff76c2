/** The scorecard: immutable records in the words of the scorecard document. Start at {@link org.pcsrules.scorecard.Scorecard}. */
@NullMarked
package org.pcsrules.scorecard;

import org.jspecify.annotations.NullMarked;
