package org.pcsrules.rulebook.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;

/** A list, or what counts as something, that no rule uses. */
final class UnusedList extends MeaningCheck {

    private record Statement(SourceRule rule, String name) {
    }

    UnusedList() {
        super(Severity.WARNING, "A list, or what counts as something, is stated and no rule uses it.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        Map<Statement, Boolean> used = new LinkedHashMap<>();
        for (EditionTerms edition : rulebook.completeEditions()) {
            for (Object term : edition.all(Object.class)) {
                String name = name(term);
                SourceRule rule = name == null ? null : rulebook.rule(edition, term);
                if (rule != null) {
                    used.merge(new Statement(rule, name), isUsed(term, name, rulebook, edition), Boolean::logicalOr);
                }
            }
        }
        used.forEach((statement, isUsed) -> {
            if (!isUsed) {
                report.add(Stated.placeOfName(statement.rule, statement.name), statement.rule, "no rule uses '" + statement.name + "'",
                        "leave it out, or name it in the rule that should use it");
            }
        });
    }

    private static boolean isUsed(Object term, String name, Stated rulebook, EditionTerms edition) {
        return rulebook.rules(edition).stream().anyMatch(rule -> rule.allConditions().filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast).anyMatch(pattern -> asksFor(pattern, term, name, rulebook, rule)));
    }

    private static boolean asksFor(Condition.Pattern pattern, Object term, String name, Stated rulebook, SourceRule rule) {
        Class<?> type = rulebook.types(rule).type(pattern.type());
        if (type == null || !type.isInstance(term)) {
            return false;
        }
        return pattern.constraints().stream().map(one -> NothingStated.textOf(one.expression(), "name")).allMatch(wanted -> wanted == null || wanted.equals(name));
    }

    private static @Nullable String name(Object term) {
        return term instanceof NameList list ? list.name() : term instanceof Rows rows ? rows.getName() : term instanceof RateCard card ? card.getName()
                : term instanceof CertificationList list ? list.name() : null;
    }
}
