package org.pcsrules.rulebook.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.StatedTerm;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.rulebook.source.Span;

/** Takes what differs edition by edition; the same difference in several is told once. */
final class TermFolding {

    private static final Comparator<TermDifference> BY_PLACE = Comparator.comparing((TermDifference one) -> one.change(),
            Comparator.comparing(TermChange::area, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(TermChange::track, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(TermChange::metric, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(TermChange::line, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(TermChange::kind));

    private record Key(TermChange change, @Nullable String reading, @Nullable Span placeBefore, @Nullable Span placeAfter, List<UnitPoints> units) {
    }

    private record Found(TermChange change, List<String> editions) {
    }

    private final Map<Key, Found> found = new LinkedHashMap<>();

    void add(String edition, @Nullable String reading, TermChange change, @Nullable Span placeBefore, @Nullable Span placeAfter, List<UnitPoints> units) {
        TermChange anywhere = new TermChange(change.area(), change.metric(), change.line(), change.kind(), change.subject(), anywhere(change.before()),
                anywhere(change.after()), change.added(), change.removed());
        found.computeIfAbsent(new Key(anywhere, reading, placeBefore, placeAfter, units), key -> new Found(change, new ArrayList<>())).editions.add(edition);
    }

    private static @Nullable StatedTerm anywhere(@Nullable StatedTerm term) {
        return term == null ? null : new StatedTerm("", term.track(), term.words(), term.rule());
    }

    List<TermDifference> differences() {
        List<TermDifference> all = new ArrayList<>();
        found.forEach((key, one) -> all.add(new TermDifference(one.editions, key.reading, one.change, key.placeBefore, key.placeAfter, key.units)));
        all.sort(BY_PLACE);
        return all;
    }
}
