package org.pcsrules.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.scorecard.AreaScore;

/** Another program's code that scores a partner: facts from the builder, no files. */
public final class EmbeddingExample {

    private EmbeddingExample() {
    }

    /** Prints whether the partner holds a designation, and what stands against it. */
    public static void main(String[] args) {
        // README: begin
        LocalDate asOf = LocalDate.of(2026, 8, 15);
        PartnerFacts.Builder facts = PartnerFacts.builder("1234567");
        for (String tenant : new String[] {"contoso", "fabrikam", "northwind"}) {
            facts.add(Tenant.of(tenant, Segment.SMB));
            facts.add(consumption(tenant, YearMonth.of(2026, 7), "640.00"));
        }
        facts.add(consumption("contoso", YearMonth.of(2025, 7), "590.00"));
        facts.add(new Certification("p-1", "AZ-104", LocalDate.of(2026, 3, 2), LocalDate.of(2027, 3, 2)));
        facts.add(new Certification("p-2", "AZ-305", LocalDate.of(2025, 11, 20), LocalDate.of(2026, 11, 20)));

        try (PcsEngine pcs = PcsEngine.create()) { // keep it: it is thread-safe, and opening it is what takes time
            AreaScore area = pcs.score(facts.build(), asOf).area(Area.INFRASTRUCTURE);
            System.out.println("Infrastructure: " + area.score().decimal() + " points, designation: " + (area.qualified() ? "yes" : "no"));
            area.blockers().forEach(blocker ->
                    System.out.println(blocker.kind() + " " + (blocker.metric() != null ? blocker.metric() : blocker.detail())));
        }
        // README: end
    }

    private static AzureConsumption consumption(String tenant, YearMonth month, String usDollars) {
        return new AzureConsumption(
                tenant, month, "Azure App Service", null, new BigDecimal(usDollars), Offer.STANDARD, Association.CSP_TIER_1, null);
    }
}
