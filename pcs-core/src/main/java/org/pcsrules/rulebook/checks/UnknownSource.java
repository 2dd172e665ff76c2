package org.pcsrules.rulebook.checks;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.terms.Source;

/** A rule, a metric or an edition cites a source that no rule describes. */
final class UnknownSource extends MeaningCheck {

    UnknownSource() {
        super(Severity.WARNING, "A source is cited that no rule describes.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        TreeSet<String> known = rulebook.editions().stream().flatMap(edition -> edition.all(Source.class).stream()).map(Source::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            return;
        }
        for (SourceRule rule : rulebook.sources().rules()) {
            rule.annotation("source").ifPresent(cited -> ids(cited.value()).filter(id -> !known.contains(id))
                    .forEach(id -> tell(cited.span(), rule, id, known, report)));
            Stream.of("source", "sources").flatMap(word -> Stated.calls(rule, word)).filter(call -> call.of() != null)
                    .flatMap(call -> call.arguments().stream())
                    .filter(argument -> argument instanceof Expression.Literal literal && literal.value() instanceof String id && !known.contains(id))
                    .forEach(argument -> tell(argument.span(), rule, String.valueOf(((Expression.Literal) argument).value()), known, report));
        }
    }

    /** What looks like an id among the words of {@code @source}: the method's sections and the names of readings stand there too. */
    private static Stream<String> ids(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> word.matches("[A-Z]+-[A-Z0-9-]+"));
    }

    private static void tell(Span place, SourceRule rule, String id, TreeSet<String> known, EditionReport report) {
        report.add(place, rule, "no rule describes the source " + id, Known.instead(id, List.copyOf(known)) + "; a new one is described in common/sources.drl");
    }
}
