package org.pcsrules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certification that a person holds.
 *
 * @param person the person's id
 * @param certification the certification's id, title or exam code
 * @param earnedOn the day it was earned
 * @param expiresOn the last day on which it is valid; null: it does not expire
 */
public record Certification(String person, String certification, LocalDate earnedOn, @Nullable LocalDate expiresOn) {
    public Certification {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(certification, "certification");
        Objects.requireNonNull(earnedOn, "earnedOn");
    }
}
