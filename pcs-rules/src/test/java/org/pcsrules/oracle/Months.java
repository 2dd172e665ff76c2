package org.pcsrules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar of METHOD section 2: months are counted back from L, the last complete month before the as-of date. */
record Months(int last) {

    static Months before(LocalDate asOf) {
        return new Months(count(asOf.getYear(), asOf.getMonthValue()) - 1);
    }

    /** 0 for L, 12 for L-12, negative for a month after L. */
    int back(YearMonth month) {
        return last - count(month.getYear(), month.getMonthValue());
    }

    int back(LocalDate day) {
        return last - count(day.getYear(), day.getMonthValue());
    }

    private static int count(int year, int month) {
        return year * 12 + month;
    }
}
