package org.pcsrules.rulebook.checks;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Fields;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Terms;

/** A rule asks for a list, or another term, of a name that no rule of the edition states: it never holds, and what it would state is missing without a word. */
final class NothingStated extends MeaningCheck {

    /** {@code name == "…"}. */
    private record Wanted(String field, Object value) {
    }

    NothingStated() {
        super(Severity.ERROR, "A rule asks for a list of a name that no rule of the edition states, and so states nothing itself.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            for (SourceRule rule : rulebook.rules(edition)) {
                rule.conditions().stream().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast)
                        .filter(pattern -> pattern.from() == null).forEach(pattern -> pattern(pattern, rulebook, edition, rule, report));
            }
        }
    }

    private static void pattern(Condition.Pattern pattern, Stated rulebook, EditionTerms edition, SourceRule rule, EditionReport report) {
        Class<?> type = rulebook.types(rule).type(pattern.type());
        List<Wanted> wanted = wanted(pattern);
        if (type == null || type == ChosenReading.class || !type.getPackageName().equals(Terms.class.getPackageName()) || wanted.isEmpty()) {
            return;
        }
        List<?> stated = edition.all(type);
        if (stated.stream().noneMatch(term -> wanted.stream().allMatch(one -> one.value.equals(Fields.value(term, one.field))))) {
            rulebook.isIncomplete(edition);
            Wanted first = wanted.get(0);
            TreeSet<String> known = new TreeSet<>();
            stated.forEach(term -> known.add(String.valueOf(Fields.value(term, first.field))));
            report.add(edition, pattern.constraints().get(0).span(), rule, "no rule states a " + pattern.type() + " with " + first.field + " '" + first.value
                    + "', so that this rule states nothing", Known.instead(String.valueOf(first.value), known));
        }
    }

    private static List<Wanted> wanted(Condition.Pattern pattern) {
        return pattern.constraints().stream().map(one -> wanted(one.expression())).filter(one -> one != null).toList();
    }

    static @Nullable String textOf(Expression test, String field) {
        Wanted wanted = wanted(test);
        return wanted != null && wanted.field.equals(field) ? wanted.value.toString() : null;
    }

    private static @Nullable Wanted wanted(Expression test) {
        return test instanceof Expression.Operation operation && operation.operator().equals("==") && operation.operands().get(0) instanceof Expression.Name field
                && operation.operands().get(1) instanceof Expression.Literal literal && literal.value() instanceof String value
                        ? new Wanted(field.name(), value) : null;
    }
}
