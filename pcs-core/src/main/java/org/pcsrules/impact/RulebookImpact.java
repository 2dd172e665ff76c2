package org.pcsrules.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.rulebook.changes.RulebookChanges;
import org.pcsrules.rulebook.changes.RulebookText;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/**
 * Tells what another rulebook would change for partners. Thread-safe.
 *
 * <p>{@snippet :
 * RulebookImpact impact = new RulebookImpact(engine, PcsEngine.builder().rulebook(edited).build());
 * ImpactTotals totals = new ImpactTotals();
 * partners.forEach(facts -> totals.add(impact.on(facts, asOf)));
 * System.out.println(totals.gained() + " designations gained, " + totals.lost() + " lost");
 * }
 */
public final class RulebookImpact {

    private record Editions(String before, String after) {
    }

    private final PcsEngine before;
    private final PcsEngine after;
    private final RulebookText first;
    private final RulebookText second;
    private final RulebookChanges changes;
    private final Map<Editions, Reasons> reasons = new ConcurrentHashMap<>();

    /**
     * Between the rulebooks that two engines have in force now. Engines that are to differ in their rules only have the same edition and
     * readings.
     *
     * @throws org.pcsrules.RulesException if the terms of an edition cannot be derived
     */
    public RulebookImpact(PcsEngine before, PcsEngine after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.first = new RulebookText(before.rulebook());
        this.second = new RulebookText(after.rulebook());
        this.changes = RulebookChanges.between(first.rulebook(), second.rulebook());
    }

    /** What changed from one rulebook to the other. */
    public RulebookChanges changes() {
        return changes;
    }

    /**
     * What changes for a partner.
     *
     * @throws org.pcsrules.InvalidFactsException if either rulebook refuses the facts
     * @throws IllegalArgumentException if no edition is in force on the day
     * @throws org.pcsrules.RulesException if the rules do not end
     * @throws IllegalStateException if an engine is closed, or has another rulebook in force by now
     */
    public PartnerImpact on(PartnerFacts facts, LocalDate asOf) {
        return between(before.score(facts, asOf), facts, asOf);
    }

    /** As {@link #on}, the partner having been scored by the first engine already. */
    public PartnerImpact between(Scorecard was, PartnerFacts facts, LocalDate asOf) {
        Scorecard is = after.score(facts, asOf);
        if (!was.rulebook().equals(first.rulebook().id()) || !is.rulebook().equals(second.rulebook().id())) {
            throw new IllegalStateException("an engine has another rulebook in force than when the comparison began");
        }
        List<AreaImpact> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            AreaScore old = area(was, area);
            AreaScore now = area(is, area);
            if (isChanged(old, now)) {
                areas.add(new AreaImpact(area, old, now, new Split(reasons(was, is), area, old, now).parts()));
            }
        }
        return new PartnerImpact(was, is, areas);
    }

    private Reasons reasons(Scorecard was, Scorecard is) {
        return reasons.computeIfAbsent(new Editions(was.edition(), is.edition()), editions -> new Reasons(changes, first,
                first.rulebook().terms(editions.before, before.chosenReadings()), second, second.rulebook().terms(editions.after, after.chosenReadings())));
    }

    private static @Nullable AreaScore area(Scorecard card, Area area) {
        return card.areas().stream().filter(one -> one.area() == area).findFirst().orElse(null);
    }

    private static boolean isChanged(@Nullable AreaScore old, @Nullable AreaScore now) {
        return old == null || now == null ? old != now
                : !old.score().equals(now.score()) || old.qualified() != now.qualified() || old.track() != now.track();
    }
}
