/** The front door: {@link org.pcsrules.PcsEngine} scores {@link org.pcsrules.facts.PartnerFacts} under a {@link org.pcsrules.Rulebook}. */
@NullMarked
package org.pcsrules;

import org.jspecify.annotations.NullMarked;
