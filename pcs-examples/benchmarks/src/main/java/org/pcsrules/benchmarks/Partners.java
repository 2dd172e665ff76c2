package org.pcsrules.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;

/**
 * Made-up partners of any number of facts: the same number and seed give the same partner. Rows stand month by month, as exports do;
 * some are seen under two associations, some are parts of one amount, some do not count. Texts are not shared between rows, as they are
 * not when a document is read.
 */
public final class Partners {

    /** The day for which all are scored. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 8, 15);

    private static final YearMonth LAST = YearMonth.of(2026, 7);
    /** Months counted back from the last complete one, in an order that lets small partners have what growth compares. */
    private static final int[] MONTHS = IntStream.range(0, 12).flatMap(back -> IntStream.of(back, back + 12)).toArray();
    private static final List<String> SERVICES = List.of("Virtual Machines", "Azure App Service", "Key Vault", "SQL Database", "Sentinel",
            "Storage", "Azure OpenAI", "Backup", "Azure Firewall", "Microsoft Defender for Cloud", "Azure Data Factory", "Virtual Network");
    private static final List<String> WORKLOADS = List.of("Teams", "Exchange Online", "Intune", "SharePoint Online",
            "Microsoft Entra ID P1", "M365 Copilot", "Microsoft Defender for Identity", "Teams Premium");
    private static final List<String> BUSINESS = List.of("Business Central", "Sales", "Power Apps", "Customer Service", "Finance");
    private static final List<String> CERTIFICATIONS = List.of("AZ-104", "azure-solutions-architect", "DP-700", "AI-102", "AZ-500", "SC-200",
            "SC-100", "MS-700", "MD-102", "MS-102", "MB-800", "PL-200", "AZ-204", "AZ-400", "PL-300");

    private final Random random;
    private final PartnerFacts.Builder facts;
    private final int rows;
    private final int tenants;

    private Partners(int rows, long seed) {
        this.random = new Random(seed * 1_000_003 + rows);
        this.facts = PartnerFacts.builder(String.valueOf(1_000_000 + seed));
        this.rows = rows;
        this.tenants = Math.max(4, rows / 75);
    }

    /** A partner with facts of every kind. @param rows how many in all, at least 50 */
    public static PartnerFacts of(int rows, long seed) {
        Partners partner = new Partners(rows, seed);
        int left = partner.tenantsAndPeople();
        int usage = left * 28 / 100;
        int business = left * 12 / 100;
        partner.azure(left - usage - business);
        partner.microsoft365(usage);
        partner.business(business);
        return partner.facts.build();
    }

    /** A partner with Azure consumption, people and certifications alone. @param rows how many in all, at least 50 */
    public static PartnerFacts azureAlone(int rows, long seed) {
        Partners partner = new Partners(rows, seed);
        partner.azure(partner.tenantsAndPeople());
        return partner.facts.build();
    }

    /** Many partners of the same size. */
    public static Stream<PartnerFacts> many(int count, int rows) {
        return IntStream.range(0, count).mapToObj(seed -> of(rows, seed));
    }

    private int tenantsAndPeople() {
        int people = Math.max(3, rows / 150);
        int certifications = 2 * people;
        for (int i = 0; i < tenants; i++) {
            facts.add(new Tenant("t-" + i, "c-" + i / 2, null, i % 5 == 4 ? Segment.ENTERPRISE : Segment.SMB,
                    i % 50 == 49 ? Cloud.SOVEREIGN : Cloud.PUBLIC));
        }
        for (int i = 0; i < people; i++) {
            facts.add(new Person("p-" + i, null, LocalDate.of(2024, 1, 10), i % 20 == 19 ? LocalDate.of(2026, 2, 1) : null));
        }
        for (int i = 0; i < certifications; i++) {
            LocalDate earned = LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
            facts.add(new Certification("p-" + i / 2, CERTIFICATIONS.get((i + i / CERTIFICATIONS.size()) % CERTIFICATIONS.size()), earned,
                    i % 4 == 3 ? null : earned.plusYears(1)));
        }
        return rows - tenants - people - certifications;
    }

    /** How many rows of each tenant and month it takes to make up so many. */
    private int perTenantAndMonth(int count) {
        return (count + tenants * MONTHS.length - 1) / (tenants * MONTHS.length);
    }

    private void azure(int count) {
        int services = perTenantAndMonth(count);
        int left = count;
        for (int back : MONTHS) {
            for (int tenant = 0; tenant < tenants; tenant++) {
                for (int i = 0; i < services && left > 0; i++) {
                    String service = SERVICES.get((tenant + i) % SERVICES.size());
                    String subscription = "s-" + tenant + "-" + i / SERVICES.size();
                    Association association = Association.values()[tenant % 4];
                    Offer offer = (tenant + i) % 23 == 22 ? Offer.SUPPORT : Offer.STANDARD;
                    BigDecimal usd = usd(tenant, back);
                    facts.add(new AzureConsumption("t-" + tenant, month(back), service, subscription, usd, offer, association, "7654321"));
                    left--;
                    if (left > 0 && (tenant + i) % 11 == 10) {
                        // The same consumption, reported a second time or in a second part.
                        boolean part = tenant % 2 == 0;
                        facts.add(new AzureConsumption("t-" + tenant, month(back), service, subscription, usd(tenant, back), offer,
                                part ? association : Association.values()[(tenant + 1) % 4], part ? "7654322" : "7654321"));
                        left--;
                    }
                }
            }
        }
    }

    private void microsoft365(int count) {
        int workloads = perTenantAndMonth(count);
        int left = count;
        for (int back : MONTHS) {
            for (int tenant = 0; tenant < tenants; tenant++) {
                for (int i = 0; i < workloads && left > 0; i++, left--) {
                    long paid = 6 + tenant * 37 % 900 + (24 - back) * (tenant % 3);
                    long active = paid * (20 + (tenant * 7 + 24 - back) % 70) / 100;
                    Association association = List.of(Association.CPOR, Association.CSP_TIER_1, Association.DPOR).get(tenant % 3);
                    LocalDate since = association == Association.CPOR ? LAST.minusMonths(6L + tenant % 30).atDay(4) : null;
                    facts.add(new Microsoft365Usage("t-" + tenant, month(back), WORKLOADS.get((tenant + i) % WORKLOADS.size()), paid, active,
                            association, since, null));
                }
            }
        }
    }

    private void business(int count) {
        int workloads = perTenantAndMonth(count);
        int left = count;
        for (int back : MONTHS) {
            for (int tenant = 0; tenant < tenants; tenant++) {
                for (int i = 0; i < workloads && left > 0; i++, left--) {
                    Association association = List.of(Association.CSP_TIER_1, Association.PAL, Association.CPOR_OSU).get((tenant + i) % 3);
                    facts.add(new BusinessApplicationsUsage("t-" + tenant, month(back), BUSINESS.get((tenant + i) % BUSINESS.size()),
                            usd(tenant, back), 3 + tenant % 60, 0, association, null));
                }
            }
        }
    }

    /** A new object each time, as when it is read. */
    private static YearMonth month(int back) {
        return LAST.minusMonths(back);
    }

    private BigDecimal usd(int tenant, int back) {
        return BigDecimal.valueOf(500 + random.nextInt(40_000) + (24L - back) * (tenant % 7) * 900, 2);
    }
}
