package org.pcsrules.stages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of certifications, with what the catalogue says of it. Compared by object.
 *
 * @param index its index in the facts
 * @param person the person's id
 * @param certification the certification's id
 * @param earnedOn the day it was earned
 * @param expiresOn the last day on which it is valid, or null
 * @param retiredOn the last day on which it could be earned, or null
 * @param countsUntil the last day on which it counts though retired, or null
 */
public record HeldCertification(int index, String person, String certification, LocalDate earnedOn, @Nullable LocalDate expiresOn,
        @Nullable LocalDate retiredOn, @Nullable LocalDate countsUntil) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
