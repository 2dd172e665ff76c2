package org.pcsrules.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do.
 *
 * @param what what
 * @param from the first day for it; null: now
 * @param by the last day for it; null: there is no last day
 */
public record NextStep(Step what, @Nullable LocalDate from, @Nullable LocalDate by) {

    /** Things to do. */
    public enum Step {
        /** Qualify on at least one day. */
        QUALIFY,
        /** Buy the designation. */
        BUY,
        /** Nothing to buy: a partner that is enrolled in another area is enrolled in this one when it qualifies. */
        AWAIT_ENROLMENT,
        /** Renew the designation. */
        RENEW
    }
}
