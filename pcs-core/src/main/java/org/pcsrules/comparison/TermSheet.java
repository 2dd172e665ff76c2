package org.pcsrules.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.TermChange.Kind;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.CategoryOf;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.DefaultReading;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.SolutionArea;
import org.pcsrules.terms.TextReading;
import org.pcsrules.terms.TrackChoice;

/** The terms of one edition, each at its place, in words, with the rule that states it. */
final class TermSheet {

    /** Where a term holds. */
    record Place(@Nullable Area area, @Nullable Track track, @Nullable Metric metric, @Nullable Line line) {
        static final Place ALL = new Place(null, null, null, null);
    }

    /** Which term of a place. */
    record Name(Kind kind, String subject) {
    }

    /** A term. @param list the entries of a list, null of any other term */
    record Entry(String words, @Nullable SortedSet<String> list, RuleCited rule) {
    }

    private static final RuleCited NO_RULE = new RuleCited("", "", "");

    private final EditionTerms terms;
    private final Map<Place, Map<Name, Entry>> entries = new LinkedHashMap<>();
    private final Map<Area, List<Track>> tracks = new EnumMap<>(Area.class);
    private final Map<String, String> certifications = new HashMap<>();

    TermSheet(EditionTerms terms) {
        this.terms = terms;
        for (KnownCertification known : terms.all(KnownCertification.class)) {
            certifications.put(known.id(), known.title() + (known.exam() == null ? "" : " (" + known.exam() + ")"));
        }
        common();
        for (MetricTerm metric : terms.metrics()) {
            List<Track> known = tracks.computeIfAbsent(metric.getArea(), area -> new ArrayList<>());
            if (!known.contains(metric.getTrack())) {
                known.add(metric.getTrack());
            }
            metric(metric);
        }
        for (SolutionArea area : terms.all(SolutionArea.class)) {
            put(new Place(area.area(), null, null, null), Kind.AREA, "", "a solution area", area);
        }
        for (TrackChoice choice : terms.all(TrackChoice.class)) {
            new MeasureTerms(this, new Place(choice.area(), null, null, null)).choice(choice);
        }
    }

    private void common() {
        for (PassMark mark : terms.all(PassMark.class)) {
            put(Place.ALL, Kind.PASS_MARK, "", mark.score() + " of " + mark.maximum() + " points; " + mark.floor()
                    + " where the floor asks for more than none", mark);
        }
        for (CategoryOf category : terms.all(CategoryOf.class)) {
            put(Place.ALL, Kind.CATEGORY, category.metric().name(), category.category().name(), category);
        }
        Map<String, Object> stated = new HashMap<>();
        terms.all(TextReading.class).forEach(reading -> stated.put(reading.name(), reading));
        terms.all(DefaultReading.class).forEach(reading -> stated.put(reading.name(), reading));
        terms.readings().forEach((name, value) -> put(Place.ALL, Kind.DEFAULT_READING, name, value, Objects.requireNonNull(stated.get(name))));
    }

    private void metric(MetricTerm metric) {
        Place place = new Place(metric.getArea(), metric.getTrack(), metric.getMetric(), null);
        put(place, Kind.METRIC, "", "a metric of " + metric.getMaximum() + " points at most", metric);
        put(place, Kind.MAXIMUM, "maximum", metric.getMaximum() + " points", metric);
        if (metric.getLines().size() > 1) {
            put(place, Kind.COMBINATION, "what counts", metric.getCombine() == MetricTerm.Combine.BEST ? "the better line" : "the sum of the lines", metric);
        }
        for (LineTerm line : metric.getLines()) {
            Place at = new Place(metric.getArea(), metric.getTrack(), metric.getMetric(), line.line());
            String[] units = metric.getUnit().split(";");
            String target = Numbers.exact(line.target()) + " " + units[Math.min(line.order(), units.length - 1)].strip();
            put(at, Kind.LINE, "", "a line with target " + target, metric);
            put(at, Kind.TARGET, "target", target, metric);
            if (line.ownMaximum()) {
                put(at, Kind.MAXIMUM, "maximum of the line", line.maximum() + " points", metric);
            }
            new MeasureTerms(this, at).measure(line.measure(), metric);
        }
    }

    EditionTerms terms() {
        return terms;
    }

    /** The areas that the edition defines. */
    Collection<Area> areas() {
        return tracks.keySet();
    }

    /** The tracks of an area; none if it is not defined. */
    List<Track> tracks(Area area) {
        return tracks.getOrDefault(area, List.of());
    }

    /** The metrics of a track. */
    SortedSet<Metric> metrics(Area area, @Nullable Track track) {
        SortedSet<Metric> metrics = new TreeSet<>();
        terms.metrics().stream().filter(one -> one.getArea() == area && one.getTrack() == track).forEach(one -> metrics.add(one.getMetric()));
        return metrics;
    }

    /** The lines of a metric; one that is null where it has one line. */
    List<@Nullable Line> lines(Area area, @Nullable Track track, Metric metric) {
        List<@Nullable Line> lines = new ArrayList<>();
        terms.metrics().stream().filter(one -> one.getArea() == area && one.getTrack() == track && one.getMetric() == metric)
                .forEach(one -> one.getLines().forEach(line -> lines.add(line.line())));
        return lines;
    }

    /** The terms of a place. */
    Map<Name, Entry> at(Place place) {
        return entries.getOrDefault(place, Map.of());
    }

    void put(Place place, Kind kind, String subject, String words, Object statedAs) {
        add(place, new Name(kind, subject), new Entry(words, null, rule(statedAs)));
    }

    void list(Place place, Kind kind, String subject, Collection<String> list, Object statedAs) {
        SortedSet<String> sorted = new TreeSet<>(list);
        add(place, new Name(kind, subject), new Entry(String.join(", ", sorted), sorted, rule(statedAs)));
    }

    void certifications(Place place, String subject, CertificationList list) {
        list(place, Kind.CERTIFICATIONS, subject, list.certifications().stream().map(id -> certifications.getOrDefault(id, id)).toList(), list);
    }

    private void add(Place place, Name name, Entry entry) {
        entries.computeIfAbsent(place, key -> new LinkedHashMap<>()).putIfAbsent(name, entry);
    }

    private RuleCited rule(Object statedAs) {
        RuleCited rule = terms.statedBy(statedAs);
        return rule == null ? NO_RULE : rule;
    }
}
