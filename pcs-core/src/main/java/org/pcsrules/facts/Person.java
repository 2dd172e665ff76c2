package org.pcsrules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certified person and one period in which the person was linked to the partner; both days included.
 *
 * @param id the person's id; several rows may name one person
 * @param name the name, or null
 * @param linkedFrom the first day linked; null: always
 * @param linkedUntil the last day linked; null: no end
 */
public record Person(
        String id,
        @Nullable String name,
        @Nullable LocalDate linkedFrom,
        @Nullable LocalDate linkedUntil) {
    public Person {
        Objects.requireNonNull(id, "id");
    }
}
