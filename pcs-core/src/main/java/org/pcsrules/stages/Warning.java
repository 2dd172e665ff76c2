package org.pcsrules.stages;

import org.pcsrules.facts.Reading;

/**
 * A warning of the result.
 *
 * @param code its code
 * @param words plain words
 * @param about the fact that it is about
 */
public record Warning(String code, String words, Object about) {

    /** A reading that the edition has no line for. */
    public static Warning readingNotUsed(Reading reading) {
        return new Warning("READING_NOT_USED", reading.area() + " " + reading.track() + " " + reading.metric()
                + (reading.line() == null ? "" : " " + reading.line()), reading);
    }
}
