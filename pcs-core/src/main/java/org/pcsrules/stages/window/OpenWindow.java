package org.pcsrules.stages.window;

import java.time.LocalDate;
import org.pcsrules.terms.window.WindowTerm;

/**
 * The qualification window.
 *
 * @param term what it is
 * @param countedFrom the day from which it is counted
 */
public record OpenWindow(WindowTerm term, LocalDate countedFrom) {

    /** Its first day. */
    public LocalDate getFirst() {
        return term.first().from(countedFrom);
    }

    /** Its last day. */
    public LocalDate getLast() {
        return term.last().from(countedFrom);
    }
}
