package org.pcsrules.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.pcsrules.benchmarks.AzureSums.MonthTotal;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;
import org.pcsrules.scorecard.Scorecard;

/**
 * The Azure metrics on Easy Rules. It has named facts, no joins and no accumulation: rules are fired row by row with the row's tenant
 * beside it, then total by total.
 */
final class OnEasyRules implements Contender {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rows = new Rules(
            new RuleBuilder().name("rows that count").when(facts -> {
                AzureConsumption row = facts.get("row");
                Tenant tenant = facts.get("tenant");
                return tenant.cloud() == Cloud.PUBLIC && row.offer() == Offer.STANDARD && row.association().ordinal() <= 3;
            }).then(facts -> facts.<AzureSums>get("sums").add(facts.get("row"))).build());
    private final Rules totals = new Rules(
            mark("ENTERPRISE", true), mark("ENTERPRISE", false), mark("SMB", true), mark("SMB", false),
            new RuleBuilder().name("this year").when(facts -> within(facts, 1, 12))
                    .then(facts -> facts.<Findings>get("found").consumedThisYear(facts.<MonthTotal>get("total").usd())).build(),
            new RuleBuilder().name("the year before").when(facts -> within(facts, 13, 24))
                    .then(facts -> facts.<Findings>get("found").consumedTheYearBefore(facts.<MonthTotal>get("total").usd())).build());
    private final Rules services = new Rules(
            new RuleBuilder().name("services that count").when(facts ->
                    !Set.of("Virtual Machines", "Virtual Machines Licenses").contains(facts.<String>get("service")))
                    .then(facts -> facts.<Findings>get("found").inUse(facts.get("service"))).build());

    private static org.jeasy.rules.api.Rule mark(String track, boolean now) {
        return new RuleBuilder().name(track + (now ? " customers now" : " customers a year ago"))
                .when(facts -> within(facts, now ? 1 : 13, now ? 2 : 14)
                        && facts.<MonthTotal>get("total").usd().compareTo(Findings.MARKS.get(track)) >= 0)
                .then(facts -> {
                    Findings found = facts.get("found");
                    String tenant = facts.<MonthTotal>get("total").tenant();
                    if (now) {
                        found.customerNow(track, tenant);
                    } else {
                        found.customerThen(track, tenant);
                    }
                }).build();
    }

    private static boolean within(Facts facts, int latest, int earliest) {
        int month = facts.<MonthTotal>get("total").monthsBack();
        return month >= latest && month <= earliest;
    }

    @Override
    public Supplier<AzurePoints> work(PartnerFacts facts) {
        return () -> {
            Map<String, Tenant> tenants = new HashMap<>();
            facts.tenants().forEach(tenant -> tenants.put(tenant.id(), tenant));
            AzureSums sums = new AzureSums();
            Findings found = new Findings();
            Facts named = new Facts();
            named.put("sums", sums);
            named.put("found", found);
            for (AzureConsumption row : facts.azureConsumption()) {
                fire(rows, named, Map.of("row", row, "tenant", tenants.get(row.tenant())));
            }
            for (MonthTotal total : List.copyOf(sums.totals())) {
                fire(totals, named, Map.of("total", total));
            }
            for (String service : sums.services()) {
                fire(services, named, Map.of("service", service));
            }
            return found.points();
        };
    }

    private void fire(Rules rules, Facts named, Map<String, Object> more) {
        more.forEach(named::put);
        engine.fire(rules, named);
        more.keySet().forEach(named::remove);
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        AzurePoints.check(result, facts, expected);
    }
}
