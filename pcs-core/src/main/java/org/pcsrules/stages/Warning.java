package org.pcsrules.stages;

import org.pcsrules.facts.Reading;

/** A warning of the result. */
public record Warning(String code, String words) {

    /** A reading that the edition has no line for. */
    public static Warning readingNotUsed(Reading reading) {
        return new Warning("READING_NOT_USED", reading.area() + " " + reading.track() + " " + reading.metric()
                + (reading.line() == null ? "" : " " + reading.line()));
    }
}
