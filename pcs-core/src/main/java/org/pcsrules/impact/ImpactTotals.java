package org.pcsrules.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Area;

/** Adds up what changes for many partners, in memory that does not grow with their number. Not safe for use by several threads. */
public final class ImpactTotals {

    /**
     * What changes in one area.
     *
     * @param area the area
     * @param changed partners whose score, track or designation changes
     * @param up partners whose score rises
     * @param down partners whose score falls
     * @param gained partners that gain the designation
     * @param lost partners that lose it
     * @param points the changes together, each rounded half up to four places
     */
    public record OfArea(Area area, long changed, long up, long down, long gained, long lost, BigDecimal points) {

        private OfArea with(AreaImpact one) {
            int sign = one.change().exact().signum();
            return new OfArea(area, changed + 1, up + (sign > 0 ? 1 : 0), down + (sign < 0 ? 1 : 0), gained + (one.gained() ? 1 : 0),
                    lost + (one.lost() ? 1 : 0), points.add(one.change().decimal()));
        }
    }

    /**
     * What changed rules account for.
     *
     * @param rules the rules; with several, each may be the cause
     * @param areas area scores with a part that they account for
     * @param gained of these, designations gained
     * @param lost of these, designations lost
     * @param points the parts together, each rounded half up to four places
     */
    public record OfRules(List<ChangedRule> rules, long areas, long gained, long lost, BigDecimal points) {
    }

    private final Map<Area, OfArea> areas = new EnumMap<>(Area.class);
    private final Map<List<ChangedRule>, OfRules> rules = new LinkedHashMap<>();
    private long partners;
    private long changed;
    private long scores;

    /** Adds a partner. */
    public void add(PartnerImpact partner) {
        partners++;
        changed += partner.areas().isEmpty() ? 0 : 1;
        scores += Math.max(partner.before().areas().size(), partner.after().areas().size());
        for (AreaImpact one : partner.areas()) {
            areas.put(one.area(), areas.getOrDefault(one.area(), new OfArea(one.area(), 0, 0, 0, 0, 0, BigDecimal.ZERO)).with(one));
            Map<List<ChangedRule>, BigDecimal> parts = new LinkedHashMap<>();
            one.parts().forEach(part -> parts.merge(part.rules(), part.points().decimal(), BigDecimal::add));
            parts.forEach((reason, points) -> add(reason, one, points));
        }
    }

    private void add(List<ChangedRule> reason, AreaImpact one, BigDecimal points) {
        OfRules sum = rules.getOrDefault(reason, new OfRules(reason, 0, 0, 0, BigDecimal.ZERO));
        rules.put(reason, new OfRules(reason, sum.areas + 1, sum.gained + (one.gained() ? 1 : 0), sum.lost + (one.lost() ? 1 : 0), sum.points.add(points)));
    }

    /** How many partners were added. */
    public long partners() {
        return partners;
    }

    /** How many of them have an area that changes. */
    public long partnersChanged() {
        return changed;
    }

    /** How many area scores they have. */
    public long scores() {
        return scores;
    }

    /** How many of these change. */
    public long scoresChanged() {
        return areas.values().stream().mapToLong(OfArea::changed).sum();
    }

    /** Designations gained. */
    public long gained() {
        return areas.values().stream().mapToLong(OfArea::gained).sum();
    }

    /** Designations lost. */
    public long lost() {
        return areas.values().stream().mapToLong(OfArea::lost).sum();
    }

    /** The areas in which something changes, in their order. */
    public List<OfArea> areas() {
        return List.copyOf(areas.values());
    }

    /** The changed rules, those that bear on most scores first. */
    public List<OfRules> rules() {
        List<OfRules> sorted = new ArrayList<>(rules.values());
        sorted.sort(Comparator.comparing(OfRules::areas).reversed().thenComparing(one -> one.points().abs(), Comparator.reverseOrder()));
        return sorted;
    }
}
