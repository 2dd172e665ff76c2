package org.pcsrules.examples;

/** An argument or a file is refused. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: what is refused and why */
    RefusedException(String message) {
        super(message);
    }
}
