package org.pcsrules.stages.window;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.pcsrules.terms.window.WindowTerm;

/** The last day on which the latest qualifying day still serves to enrol or renew. */
public record HeldUntil(LocalDate day) {

    /** No window is as long as this; a rulebook with an endless one must not make the search endless. */
    private static final int MOST_DAYS = 4_000;

    /**
     * As long as it lies in the window that moves on with the day.
     *
     * @param terms the windows of partners that are not enrolled
     * @param qualifying the qualifying day
     * @param asOf a day in whose window it lies
     */
    public static HeldUntil moving(Collection<?> terms, LocalDate qualifying, LocalDate asOf) {
        LocalDate last = asOf.plusDays(MOST_DAYS);
        LocalDate day = asOf;
        while (day.isBefore(last) && inWindow(terms, qualifying, day.plusDays(1))) {
            day = day.plusDays(1);
        }
        return new HeldUntil(day);
    }

    private static boolean inWindow(Collection<?> terms, LocalDate qualifying, LocalDate asOf) {
        Optional<WindowTerm> inForce = terms.stream().map(WindowTerm.class::cast).filter(term -> term.inForceOn(asOf)).findFirst();
        return inForce.isPresent() && inForce.get().contains(qualifying, asOf);
    }
}
