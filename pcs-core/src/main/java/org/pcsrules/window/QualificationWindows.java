package org.pcsrules.window;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pcsrules.facts.Area;
import org.pcsrules.scorecard.RulebookId;

/**
 * The qualification windows of one partner on one day. Immutable.
 *
 * @param partner the partner's id
 * @param asOf the day on which they hold
 * @param edition the edition in force on that day, or the one that was named; the days of a window have their own
 * @param rulebook the rulebook whose rules were applied
 * @param warnings what the scores of the days warn of, each once: a code, a colon, plain words
 * @param areas the areas that were asked for, in the order of {@link Area}
 */
public record QualificationWindows(String partner, LocalDate asOf, String edition, RulebookId rulebook, List<String> warnings,
        List<QualificationWindow> areas) {
    public QualificationWindows {
        warnings = List.copyOf(warnings);
        areas = List.copyOf(areas);
    }

    /** The window of one area. @throws IllegalArgumentException if it was not asked for */
    public QualificationWindow area(Area area) {
        return areas.stream().filter(window -> window.area() == area).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(area + " was not asked for; there are "
                        + areas.stream().map(window -> window.area().name()).collect(Collectors.joining(", "))));
    }
}
