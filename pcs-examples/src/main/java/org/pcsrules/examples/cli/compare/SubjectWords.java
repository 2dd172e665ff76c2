package org.pcsrules.examples.cli.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.Cause;
import org.pcsrules.comparison.CausePart;
import org.pcsrules.comparison.SubjectChange;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.scorecard.Counted;

/** The customers, people and services that a cause concerns, those with the largest effect first. */
final class SubjectWords {

    private static final int SHOWN = 6;

    private final Cause.Kind kind;
    private final List<SubjectChange> subjects;

    SubjectWords(Cause.Kind kind, CausePart part) {
        this.kind = kind;
        this.subjects = part.subjects().stream()
                .sorted(Comparator.comparing((SubjectChange one) -> one.effect().abs()).reversed()).toList();
    }

    /** Some of them by name, and how many more there are. */
    String shortly() {
        return subjects.stream().limit(SHOWN).map(this::words).collect(Collectors.joining("; "))
                + (subjects.size() > SHOWN ? " and " + (subjects.size() - SHOWN) + " more" : "");
    }

    private String words(SubjectChange one) {
        String name = Style.oneLine(one.subject()) + (one.step() == null ? "" : " in step " + one.step());
        return switch (kind) {
            case PEOPLE_LEFT, CERTIFICATIONS_EXPIRED, CERTIFICATIONS_RETIRED -> name + held(one.before());
            case PEOPLE_JOINED, CERTIFICATIONS_EARNED -> name + held(one.after());
            case CUSTOMERS_GAINED, CUSTOMERS_LOST -> one.effect().abs().equals(BigFraction.ONE) ? name : name + " " + effect(one);
            default -> name + " " + effect(one);
        };
    }

    private static String held(@Nullable Counted evidence) {
        return evidence == null ? "" : " (" + Style.oneLine(evidence.why()) + ")";
    }

    private static String effect(SubjectChange one) {
        return (one.effect().signum() > 0 ? "+" : "") + Words.number(one.effect());
    }
}
