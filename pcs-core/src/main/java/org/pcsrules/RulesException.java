package org.pcsrules;

/** Rule files do not compile, contradict each other, or do not end. */
public final class RulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which rule or file, what is wrong, what would be right */
    public RulesException(String message) {
        super(message);
    }

    /** As above, with the exception behind it. */
    public RulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
