package org.pcsrules.rulebook;

/** How much a finding matters. */
public enum Severity {
    /** The rulebook cannot be used, or scores what it does not mean. */
    ERROR,
    /** Most likely a mistake. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
