package org.pcsrules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.TermChange.Kind;
import org.pcsrules.comparison.TermSheet.Entry;
import org.pcsrules.comparison.TermSheet.Name;
import org.pcsrules.comparison.TermSheet.Place;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.EditionTerms;

/** Compares what two sets of rules state: two editions of one rulebook, or an edition of two rulebooks. */
public final class TermComparison {

    private final TermSheet before;
    private final TermSheet after;
    private final List<TermChange> changes = new ArrayList<>();

    private TermComparison(TermSheet before, TermSheet after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Every term that the two state differently or that only one states: first what holds for all areas, then area by area, track by
     * track, metric by metric, line by line. An area, metric or line that only one of them has is one change. The same terms give none.
     */
    public static List<TermChange> between(EditionTerms before, EditionTerms after) {
        TermComparison comparison = new TermComparison(new TermSheet(before), new TermSheet(after));
        comparison.place(Place.ALL, Place.ALL);
        Set<Area> areas = new TreeSet<>(comparison.before.areas());
        areas.addAll(comparison.after.areas());
        areas.forEach(comparison::area);
        return List.copyOf(comparison.changes);
    }

    private void area(Area area) {
        Place place = new Place(area, null, null, null);
        List<Track> old = before.tracks(area);
        List<Track> now = after.tracks(area);
        if (old.isEmpty() || now.isEmpty()) {
            term(place, place, new Name(Kind.AREA, ""));
            return;
        }
        place(place, place);
        for (Track track : now) {
            if (old.contains(track)) {
                track(area, track, track);
            } else if (old.size() == 1) {
                track(area, old.get(0), track);
            } else if (now.size() > 1) {
                track(area, null, track);
            }
        }
        for (Track track : old) {
            if (!now.contains(track)) {
                if (now.size() == 1) {
                    track(area, track, now.get(0));
                } else if (old.size() > 1) {
                    track(area, track, null);
                }
            }
        }
    }

    private void track(Area area, @Nullable Track old, @Nullable Track now) {
        SortedSet<Metric> all = new TreeSet<>(before.metrics(area, old));
        all.addAll(after.metrics(area, now));
        for (Metric metric : all) {
            Place was = new Place(area, old, metric, null);
            Place is = new Place(area, now, metric, null);
            List<@Nullable Line> lines = before.lines(area, old, metric);
            List<@Nullable Line> others = after.lines(area, now, metric);
            if (lines.isEmpty() || others.isEmpty()) {
                term(was, is, new Name(Kind.METRIC, ""));
                continue;
            }
            if (!(lines.contains(null) && others.contains(null))) {
                place(was, is);
            }
            Set<@Nullable Line> union = new LinkedHashSet<>(lines);
            union.addAll(others);
            for (Line line : union) {
                Place lineWas = new Place(area, old, metric, line);
                Place lineIs = new Place(area, now, metric, line);
                if (lines.contains(line) && others.contains(line)) {
                    place(lineWas, lineIs);
                } else {
                    term(lineWas, lineIs, new Name(Kind.LINE, ""));
                }
            }
        }
    }

    /**
     * All terms of a place but those that only tell that it is there. Where something else is measured, the details of the one and of the
     * other are not told beside it; where the track is chosen by something else, nor are they.
     */
    private void place(Place was, Place is) {
        Set<Name> names = new LinkedHashSet<>(before.at(was).keySet());
        names.addAll(after.at(is).keySet());
        Name choice = new Name(Kind.TRACK_CHOICE, "");
        if (differs(was, is, choice)) {
            term(was, is, choice);
            return;
        }
        Kind last = differs(was, is, new Name(Kind.MEASURE, "")) ? Kind.MEASURE : Kind.CERTIFICATIONS;
        names.stream().filter(name -> name.kind() != Kind.AREA && name.kind() != Kind.METRIC && name.kind() != Kind.LINE)
                .filter(name -> name.kind().compareTo(last) <= 0)
                .sorted(Comparator.comparing(Name::kind)).forEach(name -> term(was, is, name));
    }

    private boolean differs(Place was, Place is, Name name) {
        Entry old = before.at(was).get(name);
        Entry now = after.at(is).get(name);
        return old == null ? now != null : now == null || !old.words().equals(now.words());
    }

    private void term(Place was, Place is, Name name) {
        Entry old = before.at(was).get(name);
        Entry now = after.at(is).get(name);
        if (!differs(was, is, name)) {
            return;
        }
        Place place = now == null ? was : is;
        changes.add(new TermChange(place.area(), place.metric(), place.line(), name.kind(), name.subject(), stated(before, was, old),
                stated(after, is, now), without(now, old), without(old, now)));
    }

    private static @Nullable StatedTerm stated(TermSheet sheet, Place place, @Nullable Entry entry) {
        return entry == null ? null : new StatedTerm(sheet.terms().edition().id(), place.track(), entry.words(), entry.rule());
    }

    /** What one list has and the other has not; nothing unless both are lists. */
    private static List<String> without(@Nullable Entry some, @Nullable Entry others) {
        if (some == null || others == null || some.list() == null || others.list() == null) {
            return List.of();
        }
        return some.list().stream().filter(one -> !others.list().contains(one)).toList();
    }
}
