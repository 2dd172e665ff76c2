package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;

/**
 * A partner in a few rows, and what is expected of its score. What is expected holds for each of the editions, areas and tracks named.
 *
 * @param file the file that it stands in, as in {@code editions/2026-07/security.examples.yaml}
 * @param line the line of its name, from 1
 * @param name what it shows, a sentence
 * @param asOf the day that it is scored on
 * @param editions the editions that it is scored under; empty: the one in force on the day
 * @param areas the areas looked at, at least one
 * @param tracks the tracks looked at; empty: the one that counts
 * @param readings how open points of the published text are read, where not as the edition reads them
 * @param facts the partner
 * @param expected what is expected, at least one
 */
public record Example(String file, int line, String name, LocalDate asOf, List<String> editions, List<Area> areas, List<Track> tracks,
        Map<String, String> readings, PartnerFacts facts, List<Expected> expected) {

    public Example {
        editions = List.copyOf(editions);
        areas = List.copyOf(areas);
        tracks = List.copyOf(tracks);
        readings = Map.copyOf(readings);
        expected = List.copyOf(expected);
    }

    /** The rule file that it stands beside, as in {@code editions/2026-07/security.drl}. */
    public String ruleFile() {
        return file.substring(0, file.length() - Examples.ENDING.length()) + ".drl";
    }

    /** Whether it expects points, or a designation. */
    public boolean scores() {
        return expected.stream().anyMatch(Expected::scores);
    }

    /** Whether it expects that something earns no points, or no designation. */
    public boolean fails() {
        return expected.stream().anyMatch(Expected::fails);
    }

    /** Whether it expects something of the qualification window. */
    boolean looksAtWindow() {
        return expected.stream().anyMatch(Expected.OfWindow.class::isInstance);
    }

    /** The tracks looked at, one by one; null: the one that counts. */
    List<@Nullable Track> eachTrack() {
        return tracks.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(tracks);
    }
}
