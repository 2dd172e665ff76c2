package org.pcsrules.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certification of the catalogue. Immutable; each call gives a new term.
 *
 * @param id its id
 * @param title its title
 * @param exam its exam code, or null
 * @param otherTitles other titles under which it is listed
 * @param retiredOn the last day on which it could be earned, or null
 * @param countsUntil the last day on which it counts, or null
 */
public record KnownCertification(String id, String title, @Nullable String exam, List<String> otherTitles, @Nullable LocalDate retiredOn,
        @Nullable LocalDate countsUntil) {

    /** The same with other titles. */
    public KnownCertification alsoTitled(String... titles) {
        return new KnownCertification(id, title, exam, List.of(titles), retiredOn, countsUntil);
    }

    /** The same, retired: the last day on which it could be earned, and the last on which it counts. */
    public KnownCertification retired(String lastDay, String lastCountingDay) {
        return new KnownCertification(id, title, exam, otherTitles, LocalDate.parse(lastDay), LocalDate.parse(lastCountingDay));
    }
}
