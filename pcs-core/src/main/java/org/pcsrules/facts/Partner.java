package org.pcsrules.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The partner that is scored.
 *
 * @param id the partner's id, not null
 * @param name the name, or null
 * @param enrolments its enrolments, never null
 */
public record Partner(String id, @Nullable String name, List<Enrolment> enrolments) {
    public Partner {
        Objects.requireNonNull(id, "id");
        enrolments = List.copyOf(enrolments);
    }

    /** A partner with an id alone. */
    public static Partner of(String id) {
        return new Partner(id, null, List.of());
    }
}
