package org.pcsrules.impact;

import java.util.List;
import org.pcsrules.scorecard.Scorecard;

/**
 * What changes for one partner.
 *
 * @param before the scorecard under the first rulebook
 * @param after the scorecard under the second
 * @param areas the areas that change, in the order of {@link org.pcsrules.facts.Area}; empty if none does
 */
public record PartnerImpact(Scorecard before, Scorecard after, List<AreaImpact> areas) {

    public PartnerImpact {
        areas = List.copyOf(areas);
    }
}
