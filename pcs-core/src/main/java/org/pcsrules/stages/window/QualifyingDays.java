package org.pcsrules.stages.window;

import java.time.LocalDate;

/** Days of the window on which the partner qualified. */
public record QualifyingDays(ScoredDays days) {

    /** The last of them. */
    public LocalDate getLast() {
        return days.getLast();
    }
}
