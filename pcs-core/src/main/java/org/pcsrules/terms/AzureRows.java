package org.pcsrules.terms;

import java.util.Set;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Offer;

/** Which rows of Azure consumption can count: under these offers and associations, for these services. */
public final class AzureRows extends Rows {

    private final Set<Offer> offers;

    AzureRows(String name, Set<Offer> offers, Set<Association> associations, NameList services) {
        super(name, associations, services);
        this.offers = offers;
    }

    /** The offers that count. */
    public Set<Offer> getOffers() {
        return offers;
    }
}
