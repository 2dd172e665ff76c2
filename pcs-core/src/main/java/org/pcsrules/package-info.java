/** The front door: {@link org.pcsrules.PcsEngine} scores {@link org.pcsrules.facts.PartnerFacts}. */
@NullMarked
package org.pcsrules;

import org.jspecify.annotations.NullMarked;
