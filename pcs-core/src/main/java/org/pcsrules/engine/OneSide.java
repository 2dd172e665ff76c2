package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.pcsrules.CheckedFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.stages.AsOf;
import org.pcsrules.stages.AzureRow;
import org.pcsrules.stages.BusinessRow;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.UsageRow;

/** The facts of one side of a comparison as the rules read them, by what a comparison changes at once. */
final class OneSide {

    private final Map<String, Customer> customers = new LinkedHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Object> people = new ArrayList<>();
    private final AsOf asOf;

    private OneSide(LocalDate day) {
        this.asOf = new AsOf(day);
    }

    static OneSide of(CheckedFacts facts, RulebookCatalogue catalogue, LocalDate day) {
        OneSide side = new OneSide(day);
        for (Object fact : PartnerInSession.of(facts, catalogue, day)) {
            if (fact instanceof Customer one) {
                side.customers.put(one.getId(), one);
            } else if (fact instanceof Reading one) {
                side.readings.add(one);
            } else {
                side.people.add(fact);
            }
        }
        return side;
    }

    /** The day. */
    AsOf asOf() {
        return asOf;
    }

    /** The day, people, and the certifications that they hold. */
    List<Object> people() {
        return people;
    }

    /** Values given instead of measured ones. */
    List<Reading> readings() {
        return readings;
    }

    /** All facts. */
    List<Object> all() {
        List<Object> all = new ArrayList<>(people);
        all.addAll(customers.values());
        all.addAll(readings);
        return all;
    }

    /**
     * Customers whose segment and cloud, whose rows of recent months and whose rows of the months compared with come from different sides.
     * Months stand where they stand counted back from the day of their own side.
     *
     * @param compared the first month, counted back, that belongs to the months compared with
     */
    static List<Customer> mixed(OneSide tenants, OneSide now, OneSide then, int compared) {
        Set<String> ids = new LinkedHashSet<>(tenants.customers.keySet());
        ids.addAll(now.customers.keySet());
        ids.addAll(then.customers.keySet());
        List<Customer> mixed = new ArrayList<>();
        for (String id : ids) {
            Customer tenant = Stream.of(tenants, now, then).filter(side -> side.customers.containsKey(id)).findFirst().orElseThrow().customers.get(id);
            Customer one = new Customer(mixed.size(), id, tenant.getSegment(), tenant.getCloud());
            one.getAzure().addAll(rows(id, now, then, Customer::getAzure, AzureRow::monthsBack, row -> Arrays.asList(row.monthsBack(),
                    row.service(), row.subscription()), compared));
            one.getUsage().addAll(rows(id, now, then, Customer::getUsage, UsageRow::monthsBack, UsageRow::workload, compared));
            one.getBusiness().addAll(rows(id, now, then, Customer::getBusiness, BusinessRow::monthsBack, BusinessRow::workload, compared));
            mixed.add(one);
        }
        return mixed;
    }

    private static <T> List<List<T>> rows(String id, OneSide now, OneSide then, Function<Customer, List<List<T>>> kind, ToIntFunction<T> monthsBack,
            Function<T, Object> group, int compared) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        // Recent months first: so the rows of a group stay in the order of their months.
        for (OneSide side : now == then ? List.of(now) : List.of(now, then)) {
            Customer customer = side.customers.get(id);
            for (List<T> rows : customer == null ? List.<List<T>>of() : kind.apply(customer)) {
                for (T row : rows) {
                    boolean isCompared = monthsBack.applyAsInt(row) >= compared;
                    if (side == (isCompared ? then : now)) {
                        groups.computeIfAbsent(group.apply(row), key -> new ArrayList<>()).add(row);
                    }
                }
            }
        }
        return new ArrayList<>(groups.values());
    }
}
