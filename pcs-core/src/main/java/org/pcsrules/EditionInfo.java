package org.pcsrules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the programme's rules.
 *
 * @param id as in {@code 2026-07}
 * @param from the first day on which it is in force
 * @param to the last day, or null if no end is known
 * @param status {@code COMPLETE}, {@code PARTIAL} or {@code OBSERVED}
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param warning a code that every result of the edition carries with the note, as in {@code PARTIAL_EDITION}; null if nothing is to be told
 * @param note plain words, may be empty
 * @param changes what it changed, in plain words; may be empty
 * @param sources ids of the published sources; {@link Rulebook#sources} spells them out
 */
public record EditionInfo(String id, LocalDate from, @Nullable LocalDate to, String status, String confidence, @Nullable String warning,
        String note, List<String> changes, List<String> sources) {

    public EditionInfo {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /** Whether the edition is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
