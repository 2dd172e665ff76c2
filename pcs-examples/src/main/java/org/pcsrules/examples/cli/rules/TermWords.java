package org.pcsrules.examples.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.changes.UnitPoints;
import org.pcsrules.scorecard.Numbers;

/** Sentences about terms that changed. */
final class TermWords {

    private TermWords() {
    }

    /** {@code Security, SMB track, net customer adds, Azure: 4 points a customer, was 5 (target: 5 customers, was: 4 customers)}. */
    static String sentence(TermChange change, List<UnitPoints> units) {
        String place = place(change);
        return place.isEmpty() ? said(change, units) : place + ": " + said(change, units);
    }

    /** The sentence without the place: {@code 4 points a customer, was 5 (target: 5 customers, was: 4 customers)}. */
    static String said(TermChange change, List<UnitPoints> units) {
        String words = Style.oneLine(change.words());
        return units.isEmpty() ? words : units.stream().map(unit -> unit(unit, change)).collect(Collectors.joining("; ")) + " (" + words + ")";
    }

    /** {@code Security, SMB track, net customer adds, Azure}. */
    static String place(TermChange change) {
        List<String> words = new ArrayList<>();
        if (change.area() == null) {
            words.add(switch (change.kind()) {
                case PASS_MARK -> "Designation";
                case DEFAULT_READING -> "Reading that is the default";
                case CATEGORY -> "Category";
                default -> "";
            });
        } else {
            words.add(Words.of(change.area()));
        }
        if (change.track() != null && change.track() != Track.SINGLE) {
            words.add(Words.of(change.track()));
        }
        if (change.metric() != null) {
            words.add(Words.of(change.metric()));
        }
        if (change.line() != null) {
            words.add(Words.of(change.line()));
        }
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private static String unit(UnitPoints unit, TermChange change) {
        return (unit.line() == null || unit.line() == change.line() ? "" : Words.of(unit.line()) + " ") + Numbers.exact(unit.after()) + " points a "
                + Words.one(unit.unit()) + ", was " + Numbers.exact(unit.before());
    }
}
