package org.pcsrules.window;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Points;

/**
 * A month of the window: a row of the score history.
 *
 * @param month the month
 * @param highest the highest score of its days whose score is known, or null if there is none
 * @param tracks the tracks on which those days were scored
 * @param qualified on how many days the partner qualified
 * @param notQualified on how many days it did not
 * @param noData of how many days up to the as-of day it is not known
 * @param toCome how many days of the window are still to come
 */
public record HistoryRow(YearMonth month, @Nullable Points highest, List<Track> tracks, int qualified, int notQualified, int noData,
        int toCome) {
    public HistoryRow {
        tracks = List.copyOf(tracks);
    }
}
