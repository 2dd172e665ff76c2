package org.pcsrules.stages.window;

import java.time.LocalDate;
import org.pcsrules.facts.Area;

/**
 * An anniversary that may be that of the enrolment in the area.
 *
 * @param row the enrolment in the area
 * @param date the anniversary
 * @param namedBy the enrolment that names it, the same or one in another area
 * @param over whether its renewal window is over
 */
public record Anniversary(EnrolmentRow row, LocalDate date, EnrolmentRow namedBy, boolean over) {

    /** Whether it comes before another; of the same date, that which stands first in the facts. */
    public boolean sooner(Anniversary other) {
        if (!date.equals(other.date)) {
            return date.isBefore(other.date);
        }
        int rows = Integer.compare(row.index(), other.row.index());
        return rows != 0 ? rows < 0 : namedBy.index() < other.namedBy.index();
    }

    /** Whether it comes after another. */
    public boolean later(Anniversary other) {
        return other.sooner(this);
    }

    /** Whether the area's own enrolment does not name it. */
    public boolean isShared() {
        return !row.equals(namedBy);
    }

    /** The area whose enrolment names it. */
    public Area getNamedIn() {
        return namedBy.area();
    }
}
