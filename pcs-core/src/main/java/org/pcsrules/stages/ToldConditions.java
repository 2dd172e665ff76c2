package org.pcsrules.stages;

import java.util.List;
import org.pcsrules.terms.Several;

/** Conditions of lines that are told beside blockers. */
public record ToldConditions(List<Told> all) implements Several {

    /** The condition of each of these values, in words. */
    public static ToldConditions of(List<LineValue> values, String words) {
        return new ToldConditions(values.stream().map(value -> new Told(value, words)).toList());
    }
}
