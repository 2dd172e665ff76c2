package org.pcsrules.terms;

import java.util.List;

/**
 * An open point of the published text and the readings of it that there are. The rules state it; the first value is the default
 * unless the edition states another.
 *
 * @param name the name of the point
 * @param values the readings, the default first
 * @param open what is open, in plain words
 */
public record TextReading(String name, List<String> values, String open) {
}
