/** Random partners around the figures of a rulebook. Start at {@link org.pcsrules.invariants.partners.PartnerArbitraries}. */
@NullMarked
package org.pcsrules.invariants.partners;

import org.jspecify.annotations.NullMarked;
