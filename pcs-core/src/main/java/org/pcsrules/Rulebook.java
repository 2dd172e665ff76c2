package org.pcsrules;

/** A set of rule files, compiled. Immutable and thread-safe. */
public final class Rulebook {
    private Rulebook() {
    }
}
