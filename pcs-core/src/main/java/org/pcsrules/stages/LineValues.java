package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.pcsrules.facts.Reading;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.LineTerms;
import org.pcsrules.terms.Several;

/**
 * The values of lines.
 *
 * @param read whether readings of the facts gave them
 * @param all one for each line that has a value
 */
public record LineValues(boolean read, List<LineValue> all) implements Several {

    /** The values that readings of the facts give. */
    public static LineValues read(LineTerms lines, Collection<?> readings) {
        List<LineValue> all = new ArrayList<>();
        for (Object one : readings) {
            Reading reading = (Reading) one;
            lines.all().stream().filter(line -> line.isOf(reading)).forEach(line -> all.add(LineValue.read(line, reading.value())));
        }
        return new LineValues(true, all);
    }

    /** The values that were measured. @param which the lines of which the measured value counts */
    public static LineValues measured(LineTerms lines, Collection<?> measured, Predicate<LineTerm> which) {
        List<LineValue> all = new ArrayList<>(lines.all().size());
        for (Object one : measured) {
            for (LineTerm line : lines.of(((Measured) one).measure())) {
                if (which.test(line)) {
                    all.add(LineValue.of(line, (Measured) one));
                }
            }
        }
        return new LineValues(false, all);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether one of them earns no points for this reason. */
    public boolean have(Blocker.Kind condition) {
        return all.stream().anyMatch(value -> value.condition() == condition);
    }

    /** Those for which something holds. */
    public List<LineValue> where(Predicate<LineValue> holds) {
        return Subjects.where(all, holds);
    }
}
