package org.pcsrules.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Numbers;

/** Values that replace what the rows would give (METHOD section 11). */
final class Readings {

    private final Map<Place, BigFraction> values = new HashMap<>();
    private final Map<Area, Set<Track>> tracks = new EnumMap<>(Area.class);
    private final List<String> warnings = new ArrayList<>();

    private record Place(Area area, Track track, Metric metric, @Nullable Line line) {}

    Readings(List<Reading> readings, Terms.EditionTerms edition) {
        for (Reading reading : readings) {
            if (exists(reading, edition)) {
                values.put(new Place(reading.area(), reading.track(), reading.metric(), reading.line()), Numbers.fraction(reading.value()));
                tracks.computeIfAbsent(reading.area(), area -> EnumSet.noneOf(Track.class)).add(reading.track());
            } else {
                warnings.add("READING_NOT_USED: " + reading.area() + " " + reading.track() + " " + reading.metric()
                        + (reading.line() == null ? "" : " " + reading.line()));
            }
        }
    }

    private static boolean exists(Reading reading, Terms.EditionTerms edition) {
        Terms.AreaTerms area = edition.areas().get(reading.area());
        Terms.TrackTerms track = area == null ? null : area.tracks().get(reading.track());
        Terms.MetricTerms metric = track == null ? null : track.metrics().get(reading.metric());
        return metric != null && metric.lines().stream().anyMatch(line -> line.line() == reading.line());
    }

    @Nullable BigFraction value(Area area, Track track, Metric metric, @Nullable Line line) {
        return values.get(new Place(area, track, metric, line));
    }

    /** The tracks that the area's readings name. */
    Set<Track> tracks(Area area) {
        return tracks.getOrDefault(area, Set.of());
    }

    List<String> warnings() {
        return warnings;
    }
}
