package org.pcsrules.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;
import org.pcsrules.scorecard.Scorecard;

/**
 * The engine's floor: a new session, the same facts inserted, one rule that reads none of the rows, the session disposed. Nothing that
 * inserts its facts one by one can be faster.
 */
final class Floor implements Contender {

    /** A tenant that holds its rows. */
    record Nested(Tenant tenant, List<AzureConsumption> azure, List<Microsoft365Usage> usage, List<BusinessApplicationsUsage> business) {
        Nested(Tenant tenant) {
            this(tenant, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private static final String ONE_RULE = """
            package floor
            import org.pcsrules.facts.Partner
            rule "one" when Partner( ) then end
            """;

    private final KieBase rules = CompiledRules.of("floor.drl", ONE_RULE);
    private final boolean nested;

    /** @param nested whether rows are held by their tenants and only these are inserted; nesting them is not timed */
    Floor(boolean nested) {
        this.nested = nested;
    }

    @Override
    public Supplier<Long> work(PartnerFacts facts) {
        List<? extends Collection<?>> parts = nested ? List.of(nested(facts)) : List.of(List.of(facts.partner()), facts.tenants(),
                facts.azureConsumption(), facts.microsoft365Usage(), facts.businessApplicationsUsage(), facts.people(),
                facts.certifications(), facts.readings());
        return () -> inserted(parts);
    }

    private long inserted(List<? extends Collection<?>> parts) {
        KieSession session = rules.newKieSession();
        try {
            parts.forEach(part -> part.forEach(session::insert));
            session.fireAllRules();
            return session.getFactCount();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        int rows = 1 + (nested ? nested(facts).size() - 1 : facts.rows());
        if ((long) result != rows) {
            throw new IllegalStateException("inserted " + result + " facts, not " + rows);
        }
    }

    private static List<Object> nested(PartnerFacts facts) {
        Map<String, Nested> tenants = new LinkedHashMap<>();
        facts.tenants().forEach(tenant -> tenants.put(tenant.id(), new Nested(tenant)));
        facts.azureConsumption().forEach(row -> tenants.get(row.tenant()).azure().add(row));
        facts.microsoft365Usage().forEach(row -> tenants.get(row.tenant()).usage().add(row));
        facts.businessApplicationsUsage().forEach(row -> tenants.get(row.tenant()).business().add(row));
        List<Object> form = new ArrayList<>(tenants.values());
        form.add(facts.partner());
        form.addAll(facts.people());
        form.addAll(facts.certifications());
        return form;
    }
}
