package org.pcsrules.examples.cli;

/** An argument or a file is refused. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: what is refused and why */
    public RefusedException(String message) {
        super(message);
    }
}
