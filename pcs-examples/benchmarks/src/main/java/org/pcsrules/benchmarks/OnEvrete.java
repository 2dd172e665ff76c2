package org.pcsrules.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.pcsrules.benchmarks.AzureSums.MonthTotal;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Tenant;
import org.pcsrules.scorecard.Scorecard;

/**
 * The Azure metrics on Evrete: rows joined with their tenants, then totals and services. It has no accumulation, so its rules hand over
 * what counts, and the sums go into a second session.
 */
final class OnEvrete implements Contender {

    /** A row that knows its tenant, so that the join is one of references. */
    public static final class Row {
        public final AzureConsumption row;
        public final Tenant tenant;

        Row(AzureConsumption row, Tenant tenant) {
            this.row = row;
            this.tenant = tenant;
        }
    }

    /** A total of a month and where findings go. */
    public static final class Total {
        public final MonthTotal total;
        final Findings found;

        Total(MonthTotal total, Findings found) {
            this.total = total;
            this.found = found;
        }
    }

    /** A service in use and where findings go. */
    public static final class Service {
        public final String name;
        final Findings found;

        Service(String name, Findings found) {
            this.name = name;
            this.found = found;
        }
    }

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge rows = service.newKnowledge();
    private final Knowledge totals = service.newKnowledge();

    OnEvrete() {
        rows.builder().newRule("rows that count")
                .forEach("$row", Row.class, "$tenant", Tenant.class, "$sums", AzureSums.class)
                .where("$row.tenant == $tenant")
                .where(holds(AzureConsumption.class, row -> row.offer() == Offer.STANDARD && row.association().ordinal() <= 3), "$row.row")
                .where(holds(Tenant.class, tenant -> tenant.cloud() == Cloud.PUBLIC), "$row.tenant")
                .execute(match -> ((AzureSums) match.get("$sums")).add(((Row) match.get("$row")).row))
                .build();
        for (String track : Findings.MARKS.keySet()) {
            mark(track, 1, 2);
            mark(track, 13, 14);
        }
        totals.builder().newRule("this year").forEach("$total", Total.class)
                .where(holds(MonthTotal.class, total -> within(total, 1, 12)), "$total.total")
                .execute(match -> total(match.get("$total")).found.consumedThisYear(total(match.get("$total")).total.usd()))
                .build();
        totals.builder().newRule("the year before").forEach("$total", Total.class)
                .where(holds(MonthTotal.class, total -> within(total, 13, 24)), "$total.total")
                .execute(match -> total(match.get("$total")).found.consumedTheYearBefore(total(match.get("$total")).total.usd()))
                .build();
        totals.builder().newRule("services that count").forEach("$service", Service.class)
                .where(holds(String.class, name -> !Set.of("Virtual Machines", "Virtual Machines Licenses").contains(name)), "$service.name")
                .execute(match -> ((Service) match.get("$service")).found.inUse(((Service) match.get("$service")).name))
                .build();
    }

    private void mark(String track, int latest, int earliest) {
        totals.builder().newRule(track + " customers, months " + latest + " and " + earliest).forEach("$total", Total.class)
                .where(holds(MonthTotal.class, total -> within(total, latest, earliest) && total.usd().compareTo(Findings.MARKS.get(track)) >= 0),
                        "$total.total")
                .execute(match -> {
                    Total one = total(match.get("$total"));
                    if (latest == 1) {
                        one.found.customerNow(track, one.total.tenant());
                    } else {
                        one.found.customerThen(track, one.total.tenant());
                    }
                })
                .build();
    }

    private static <T> Predicate<Object[]> holds(Class<T> type, Predicate<T> condition) {
        return values -> condition.test(type.cast(values[0]));
    }

    private static Total total(Object fact) {
        return (Total) fact;
    }

    private static boolean within(MonthTotal total, int latest, int earliest) {
        return total.monthsBack() >= latest && total.monthsBack() <= earliest;
    }

    @Override
    public Supplier<AzurePoints> work(PartnerFacts facts) {
        return () -> {
            Map<String, Tenant> tenants = new HashMap<>();
            facts.tenants().forEach(tenant -> tenants.put(tenant.id(), tenant));
            AzureSums sums = new AzureSums();
            try (StatefulSession session = rows.newStatefulSession()) {
                session.insert(sums);
                tenants.values().forEach(session::insert);
                for (AzureConsumption row : facts.azureConsumption()) {
                    session.insert(new Row(row, tenants.get(row.tenant())));
                }
                session.fire();
            }
            Findings found = new Findings();
            try (StatefulSession session = totals.newStatefulSession()) {
                sums.totals().forEach(total -> session.insert(new Total(total, found)));
                sums.services().forEach(name -> session.insert(new Service(name, found)));
                session.fire();
            }
            return found.points();
        };
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        AzurePoints.check(result, facts, expected);
    }
}
