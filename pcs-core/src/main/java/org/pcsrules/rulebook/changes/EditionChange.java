package org.pcsrules.rulebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.terms.Edition;

/**
 * An edition that only one of two rulebooks has, or that they describe differently.
 *
 * @param before the edition of the first rulebook; null if it is new
 * @param after the edition of the second rulebook; null if it was left out
 * @param comparedWith of a new edition, the one of the second rulebook that comes before it; null if there is none
 * @param terms of a new edition, what it states differently from that one
 */
public record EditionChange(@Nullable Edition before, @Nullable Edition after, @Nullable String comparedWith, List<TermChange> terms) {

    public EditionChange {
        terms = List.copyOf(terms);
    }

    /** The edition's id. */
    public String id() {
        return Objects.requireNonNull(after == null ? before : after).id();
    }

    /** What changed, in plain words, one entry for each matter. */
    public List<String> words() {
        if (before == null || after == null) {
            return List.of(after == null ? "left out, was " + dates(Objects.requireNonNull(before).info()) : "new, " + dates(after.info()));
        }
        List<String> words = new ArrayList<>();
        differs(words, "", one -> dates(one.info()));
        differs(words, "status: ", one -> one.info().status());
        differs(words, "confidence: ", one -> one.info().confidence());
        differs(words, "warning: ", one -> one.info().warning());
        differs(words, "note: ", one -> one.info().note());
        differs(words, "changes: ", one -> String.join("; ", one.info().changes()));
        differs(words, "sources: ", one -> String.join(", ", one.info().sources()));
        differs(words, "folders: ", one -> String.join(", ", one.folders()));
        return words;
    }

    private void differs(List<String> words, String name, Function<Edition, @Nullable String> of) {
        String was = of.apply(Objects.requireNonNull(before));
        String is = of.apply(Objects.requireNonNull(after));
        if (!Objects.equals(was, is)) {
            words.add(name + (is == null || is.isEmpty() ? "none" : is) + ", was: " + (was == null || was.isEmpty() ? "none" : was));
        }
    }

    private static String dates(EditionInfo info) {
        return "in force from " + info.from() + (info.to() == null ? " on" : " to " + info.to());
    }
}
