package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.terms.EditionTerms;

/** Takes what a check finds in several editions; the same finding in many is told once, naming them. */
final class EditionReport {

    private record Said(@Nullable Span place, String rule, String wrong, String right) {
    }

    private final Map<Said, List<String>> said = new LinkedHashMap<>();

    /** A finding in one edition. */
    void add(EditionTerms edition, @Nullable Span place, @Nullable SourceRule rule, String wrong, String right) {
        said.computeIfAbsent(new Said(place, rule == null ? "" : rule.name(), wrong, right), one -> new ArrayList<>()).add(edition.edition().id());
    }

    /** A finding in the rule that stated a term, at a word that it uses. */
    void add(Stated rulebook, EditionTerms edition, Object term, String word, String wrong, String right) {
        SourceRule rule = rulebook.rule(edition, term);
        add(edition, rule == null ? null : Stated.place(rule, word), rule, wrong, right);
    }

    /** A finding that concerns no edition alone. */
    void add(@Nullable Span place, @Nullable SourceRule rule, String wrong, String right) {
        said.put(new Said(place, rule == null ? "" : rule.name(), wrong, right), List.of());
    }

    void tell(Report report) {
        said.forEach((one, editions) -> report.add(one.place, one.rule.isEmpty() ? null : one.rule,
                (editions.isEmpty() ? "" : editions.size() == 1 ? "in edition " + editions.get(0) + " " : "in the editions " + Known.and(editions) + " ") + one.wrong,
                one.right));
    }
}
