package org.pcsrules.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.pcsrules.facts.Area;

/**
 * The result for one partner on one day under one edition. Immutable. From {@code score} the evidence ({@link MetricScore#counted()},
 * {@link MetricScore#notCounted()}, {@link MetricScore#oneMore()} and {@link #rules()}) is empty, {@code explain} fills it.
 *
 * @param partner the partner's id
 * @param asOf the day for which the score holds
 * @param edition the edition whose rules were applied
 * @param rulebook the rulebook whose rules were applied
 * @param warnings a code, a colon, plain words
 * @param areas the areas that the edition defines, in the order of {@link org.pcsrules.facts.Area}
 * @param rules the rules that the evidence names, each once
 */
public record Scorecard(
        String partner,
        LocalDate asOf,
        String edition,
        RulebookId rulebook,
        List<String> warnings,
        List<AreaScore> areas,
        List<RuleCited> rules) {
    public Scorecard {
        warnings = List.copyOf(warnings);
        areas = List.copyOf(areas);
        rules = List.copyOf(rules);
    }

    /** The scorecard of one area. @throws IllegalArgumentException if the edition does not define the area */
    public AreaScore area(Area area) {
        return areas.stream().filter(score -> score.area() == area).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " does not define " + area));
    }
}
