package org.pcsrules;

import java.util.List;
import java.util.stream.Collectors;

/** The facts are refused and nothing was scored. Carries every error that was found, not only the first. */
public final class InvalidFactsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final transient List<FactError> errors;

    /** @param errors at least one */
    public InvalidFactsException(List<FactError> errors) {
        super(errors.stream().map(FactError::toString).limit(100).collect(Collectors.joining("\n"))
                + (errors.size() > 100 ? "\n" + errors.size() + " errors in all" : ""));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in document order within a part. */
    public List<FactError> errors() {
        return errors;
    }
}
