package org.pcsrules.invariants.partners;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;

/** Changes whole facts: facts in, other facts out. */
public final class Facts {

    private Facts() {
    }

    /** The facts of a partner and more rows; a tenant that both have stands once. */
    public static PartnerFacts plus(PartnerFacts facts, PartnerFacts more) {
        Set<Tenant> tenants = new LinkedHashSet<>(more.tenants());
        facts.tenants().forEach(tenants::remove);
        PartnerFacts.Builder sum = facts.toBuilder();
        tenants.forEach(sum::add);
        more.azureConsumption().forEach(sum::add);
        more.microsoft365Usage().forEach(sum::add);
        more.businessApplicationsUsage().forEach(sum::add);
        more.people().forEach(sum::add);
        more.certifications().forEach(sum::add);
        more.readings().forEach(sum::add);
        return sum.build();
    }

    /** The facts with the last row of each part once more. */
    public static PartnerFacts withRepetitions(PartnerFacts facts) {
        PartnerFacts.Builder more = facts.toBuilder();
        last(facts.tenants()).forEach(more::add);
        last(facts.azureConsumption()).forEach(more::add);
        last(facts.microsoft365Usage()).forEach(more::add);
        last(facts.businessApplicationsUsage()).forEach(more::add);
        last(facts.people()).forEach(more::add);
        last(facts.certifications()).forEach(more::add);
        last(facts.readings()).forEach(more::add);
        return more.build();
    }

    private static <R> List<R> last(List<R> rows) {
        return rows.isEmpty() ? rows : rows.subList(rows.size() - 1, rows.size());
    }

    /** The facts without readings, so that everything is measured. */
    public static PartnerFacts measured(PartnerFacts facts) {
        return facts.toBuilder().readings(List.of()).build();
    }

    /** The same partner without any facts. */
    public static PartnerFacts none(PartnerFacts facts) {
        return PartnerFacts.builder(facts.partner()).build();
    }

    /** The facts without the usage rows of a tenant in some months. */
    public static PartnerFacts without(PartnerFacts facts, String tenant, Predicate<YearMonth> months) {
        return facts.toBuilder()
                .azureConsumption(facts.azureConsumption().stream().filter(row -> !row.tenant().equals(tenant) || !months.test(row.month())).toList())
                .microsoft365Usage(facts.microsoft365Usage().stream().filter(row -> !row.tenant().equals(tenant) || !months.test(row.month())).toList())
                .businessApplicationsUsage(facts.businessApplicationsUsage().stream()
                        .filter(row -> !row.tenant().equals(tenant) || !months.test(row.month())).toList())
                .build();
    }
}
