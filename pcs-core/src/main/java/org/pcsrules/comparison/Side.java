package org.pcsrules.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.PartnerFacts;

/**
 * One side of a comparison: the facts of a partner on a day under an edition.
 *
 * @param facts the facts
 * @param asOf the day for which the score holds
 * @param edition null: the edition of the engine, or the one in force on the day
 */
public record Side(PartnerFacts facts, LocalDate asOf, @Nullable String edition) {

    public Side {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The facts on a day, under the edition of the engine or the one in force. */
    public static Side of(PartnerFacts facts, LocalDate asOf) {
        return new Side(facts, asOf, null);
    }

    /** The same facts on the same day, under this edition. */
    public Side under(String id) {
        return new Side(facts, asOf, Objects.requireNonNull(id, "id"));
    }

    /** The same facts, under the same edition, on another day. */
    public Side on(LocalDate day) {
        return new Side(facts, day, edition);
    }
}
