package org.pcsrules.terms;

/**
 * What a designation asks for.
 *
 * @param score the score that is needed
 * @param maximum the most that a track can score
 * @param floor the points that a metric or category must have where the floor asks for more than none
 */
public record PassMark(int score, int maximum, int floor) {
}
