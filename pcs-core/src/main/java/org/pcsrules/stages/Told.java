package org.pcsrules.stages;

/** A condition of a line that is told beside a blocker. */
public record Told(LineValue value, String words) {
}
