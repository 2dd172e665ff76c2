package org.pcsrules.stages.window;

import java.time.YearMonth;

/** A month of the window. @param number 1 for its first month @param month the month */
public record HistoryMonth(int number, YearMonth month) {
}
