package org.pcsrules.invariants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.terms.LineTerm;

/** Readings in the facts. */
final class Readings {

    private Readings() {
    }

    static boolean isOf(Reading reading, LineTerm line) {
        return reading.area() == line.area() && reading.track() == line.track() && reading.metric() == line.metric()
                && reading.line() == line.line();
    }

    /** The facts with a reading of a line in place of any that there is. */
    static PartnerFacts with(PartnerFacts facts, LineTerm line, BigDecimal value) {
        List<Reading> readings = new ArrayList<>(facts.readings());
        readings.removeIf(reading -> isOf(reading, line));
        readings.add(new Reading(line.area(), line.track(), line.metric(), line.line(), value));
        return facts.toBuilder().readings(readings).build();
    }
}
