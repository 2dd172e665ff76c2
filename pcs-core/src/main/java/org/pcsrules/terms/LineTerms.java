package org.pcsrules.terms;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Reading;

/** All lines of an edition. Immutable. */
public final class LineTerms implements Several {

    private final List<LineTerm> all;
    private final Map<Measure, List<LineTerm>> byMeasure = new IdentityHashMap<>();

    /** These lines. Those that measure the same have the same object as their measure. */
    public LineTerms(List<LineTerm> all) {
        this.all = List.copyOf(all);
        all.forEach(line -> byMeasure.computeIfAbsent(line.measure(), measure -> new ArrayList<>()).add(line));
    }

    @Override
    public List<LineTerm> all() {
        return all;
    }

    /** The lines that a measure gives the value of. */
    public List<LineTerm> of(Measure measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }

    /** Whether a reading tells the value of one of the lines. */
    public boolean include(Reading reading) {
        return all.stream().anyMatch(line -> line.isOf(reading));
    }
}
