package org.pcsrules.terms.window;

/** How far ahead an anniversary can lie. @param last the latest anniversary, counted from the as-of day */
public record LongestEnrolment(DayRule last) {
}
