package org.pcsrules.terms;

/**
 * The reading of an open point under which a score is made.
 *
 * @param name the open point
 * @param value the reading
 */
public record ChosenReading(String name, String value) {
}
