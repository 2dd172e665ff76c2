package org.pcsrules.terms;

/**
 * The reading of an open point that an edition takes where the caller chooses none.
 *
 * @param name the open point
 * @param value the reading
 */
public record DefaultReading(String name, String value) {
}
