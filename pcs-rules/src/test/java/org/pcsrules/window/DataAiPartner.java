package org.pcsrules.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/**
 * A partner that has 60 points in Data &amp; AI in every month: three more customers than a year before, growth above 20 percent, five
 * services. Two people meet the gates; each further person with DP-300 gives 4 points, so that the partner qualifies with three of them.
 */
final class DataAiPartner {

    private static final List<String> SERVICES = List.of("Key Vault", "Storage", "Load Balancer", "Azure Monitor", "Virtual Network");

    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<Certification> certifications = new ArrayList<>();
    private final List<AzureConsumption> smallTenants = new ArrayList<>();
    private YearMonth first = YearMonth.of(2020, 1);
    private YearMonth last = YearMonth.of(2027, 12);

    DataAiPartner() {
        for (String person : List.of("lead-1", "lead-2")) {
            certified(person, "AZ-104", "2020-01-01", null);
            certified(person, "AZ-305", "2020-01-01", null);
        }
    }

    /** Its facts reach from one month to another. */
    DataAiPartner reaching(String from, String to) {
        first = YearMonth.parse(from);
        last = YearMonth.parse(to);
        return this;
    }

    /** Three people with a certification of the last step, from a day to another, both included: then it qualifies. */
    DataAiPartner qualifying(String from, @Nullable String to) {
        for (int i = 1; i <= 3; i++) {
            certified("person-" + i, "DP-300", from, to);
        }
        return this;
    }

    DataAiPartner certified(String person, String certification, String earned, @Nullable String expires) {
        certifications.add(new Certification(person, certification, LocalDate.parse(earned), expires == null ? null : LocalDate.parse(expires)));
        return this;
    }

    DataAiPartner enrolled(Area area, @Nullable String anniversary) {
        enrolments.add(new Enrolment(area, Track.ENTERPRISE, anniversary == null ? null : LocalDate.parse(anniversary)));
        return this;
    }

    /** So many small customers consume one dollar in a month that by far the most customers of the month are SMB. */
    DataAiPartner smbIn(String month) {
        for (int i = 0; i < 200; i++) {
            smallTenants.add(row("small-" + i, YearMonth.parse(month), "Storage", "1"));
        }
        return this;
    }

    PartnerFacts facts() {
        PartnerFacts.Builder facts = PartnerFacts.builder(new Partner("1", "Contoso Ltd", enrolments));
        for (int year = 2020; year <= 2027; year++) {
            for (int i = 0; i < 3; i++) {
                String tenant = year + "-" + i;
                facts.add(Tenant.of(tenant, Segment.ENTERPRISE));
                for (YearMonth month = YearMonth.of(year, 1); !month.isAfter(last); month = month.plusMonths(1)) {
                    if (!month.isBefore(first)) {
                        facts.add(row(tenant, month, SERVICES.get((year + i) % SERVICES.size()), Integer.toString(1000 << year - 2020)));
                    }
                }
            }
        }
        smallTenants.stream().map(AzureConsumption::tenant).distinct().forEach(id -> facts.add(Tenant.of(id, Segment.SMB)));
        smallTenants.forEach(facts::add);
        certifications.forEach(facts::add);
        return facts.build();
    }

    private static AzureConsumption row(String tenant, YearMonth month, String service, String usd) {
        return new AzureConsumption(tenant, month, service, null, new BigDecimal(usd), Offer.STANDARD, Association.PAL, null);
    }
}
