package org.pcsrules.stages;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Offer;

/**
 * A row of Azure consumption, ready for the rules.
 *
 * @param index its index in the facts
 * @param monthsBack 1 is the last complete month; 0 and below lie after it
 * @param service the folded name under which the service counts
 * @param subscription null is a value of its own
 * @param acrUsd US dollars
 * @param offer the offer
 * @param association the association
 */
public record AzureRow(int index, int monthsBack, String service, @Nullable String subscription, BigDecimal acrUsd, Offer offer,
        Association association) {
}
