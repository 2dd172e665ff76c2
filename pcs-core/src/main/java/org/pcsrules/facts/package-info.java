/** The facts of one partner: immutable records in the words of the facts document. Start at {@link org.pcsrules.facts.PartnerFacts}. */
@NullMarked
package org.pcsrules.facts;

import org.jspecify.annotations.NullMarked;
