package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.CheckedFacts;
import org.pcsrules.comparison.Cause;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.CountingCertification;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.Objection;

/**
 * Which certifications of which people count on two sides, and why one that counts on one side does not on the other. The rules decide:
 * they are asked on both sides, and where the documents differ also of each document on the day of the other.
 */
final class CountingPeople {

    /** A person with a certification, however many rows tell of it. */
    private record Pair(String person, String certification) {
    }

    /** What the rules say of the certifications of one document on one day; no reason: it counts. */
    private record Judgement(Map<Pair, @Nullable Reason> reasons, Map<Pair, CountingCertification> counting) {

        boolean knows(String person) {
            return reasons.keySet().stream().anyMatch(pair -> pair.person().equals(person));
        }
    }

    private final KieBase rules;
    private final Limits limits;
    private final Judgement before;
    private final Judgement after;
    private final Map<Cause.Kind, Set<Pair>> changes = new EnumMap<>(Cause.Kind.class);
    private final Set<Pair> changed = new LinkedHashSet<>();

    private CountingPeople(KieBase rules, Limits limits, OneSide before, OneSide after) {
        this.rules = rules;
        this.limits = limits;
        this.before = judge(before.people());
        this.after = judge(after.people());
    }

    /**
     * The people of two sides.
     *
     * @param beforeFacts the document of the first side
     * @param afterFacts the document of the second side
     */
    static CountingPeople of(KieBase rules, Limits limits, RulebookCatalogue catalogue, OneSide before, CheckedFacts beforeFacts, OneSide after,
            CheckedFacts afterFacts) {
        CountingPeople people = new CountingPeople(rules, limits, before, after);
        Set<Pair> lost = without(people.before, people.after);
        Set<Pair> gained = without(people.after, people.before);
        if (!lost.isEmpty()) {
            Judgement later = people.judge(OneSide.of(beforeFacts, catalogue, after.asOf().date()).people());
            lost.forEach(pair -> people.put(pair, people.after, later, Cause.Kind.PEOPLE_LEFT));
        }
        if (!gained.isEmpty()) {
            Judgement earlier = people.judge(OneSide.of(afterFacts, catalogue, before.asOf().date()).people());
            gained.forEach(pair -> people.put(pair, people.before, earlier, Cause.Kind.PEOPLE_JOINED));
        }
        return people;
    }

    private static Set<Pair> without(Judgement some, Judgement others) {
        Set<Pair> rest = new LinkedHashSet<>(some.counting().keySet());
        rest.removeAll(others.counting().keySet());
        return rest;
    }

    private Judgement judge(List<Object> people) {
        try (Session session = new Session(rules, limits, false)) {
            session.insert(people);
            session.fire();
            Map<HeldCertification, Reason> objections = new HashMap<>();
            session.all(Objection.class).forEach(one -> objections.merge(one.held(), one.reason(), (a, b) -> a.compareTo(b) < 0 ? a : b));
            Judgement judgement = new Judgement(new LinkedHashMap<>(), new LinkedHashMap<>());
            List<HeldCertification> held = session.all(HeldCertification.class);
            held.sort(Comparator.comparing(HeldCertification::index));
            for (HeldCertification one : held) {
                // Of several rows the one that came furthest in the tests tells why the pair does not count.
                Pair pair = new Pair(one.person(), one.certification());
                Reason reason = objections.get(one);
                Reason known = judgement.reasons().get(pair);
                if (!judgement.reasons().containsKey(pair) || known != null && (reason == null || reason.compareTo(known) > 0)) {
                    judgement.reasons().put(pair, reason);
                }
            }
            session.all(CountingCertification.class).forEach(one -> judgement.counting().putIfAbsent(new Pair(one.getPerson(), one.getCertification()), one));
            return judgement;
        }
    }

    /** A pair that does not count on one side: the document there tells why, or else the other document on the day of that side. */
    private void put(Pair pair, Judgement side, Judgement otherDocument, Cause.Kind linked) {
        Reason reason = side.reasons().containsKey(pair) ? side.reasons().get(pair) : otherDocument.reasons().get(pair);
        Cause.Kind kind = Cause.Kind.CERTIFICATIONS_CORRECTED;
        if (reason == Reason.EXPIRED) {
            kind = Cause.Kind.CERTIFICATIONS_EXPIRED;
        } else if (reason == Reason.RETIRED) {
            kind = Cause.Kind.CERTIFICATIONS_RETIRED;
        } else if (reason == Reason.NOT_YET_EARNED) {
            kind = Cause.Kind.CERTIFICATIONS_EARNED;
        } else if (reason == Reason.PERSON_NOT_LINKED || !side.knows(pair.person())) {
            kind = linked;
        }
        changes.computeIfAbsent(kind, one -> new LinkedHashSet<>()).add(pair);
    }

    /** The causes that there are, in order. */
    Collection<Cause.Kind> causes() {
        return changes.keySet();
    }

    /** From now on the certifications of this cause count as they do on the second side. */
    void change(Cause.Kind cause) {
        changed.addAll(changes.get(cause));
    }

    /** What counts: as on the first side, but for what was changed. */
    List<CountingCertification> counting() {
        List<CountingCertification> all = new ArrayList<>();
        before.counting().forEach((pair, one) -> {
            if (!changed.contains(pair)) {
                all.add(one);
            }
        });
        after.counting().forEach((pair, one) -> {
            if (changed.contains(pair)) {
                all.add(one);
            }
        });
        return all;
    }
}
