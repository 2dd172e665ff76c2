package org.pcsrules;

import java.util.Objects;

/**
 * One thing that is wrong in the facts.
 *
 * @param where the part, the row's index and the field, as in {@code azureConsumption[12].association}; empty for the document as a whole
 * @param message what is wrong and what would be right, in plain words
 */
public record FactError(String where, String message) {

    public FactError {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }

    /** {@code azureConsumption[12].association: unknown association 'PALL', did you mean PAL?} */
    @Override
    public String toString() {
        return where.isEmpty() ? message : where + ": " + message;
    }
}
