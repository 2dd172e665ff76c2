package org.pcsrules.rulebook.checks;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Constants;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.terms.Band;

/** A condition that no fact can meet, or a band that no amount lies in. */
final class NeverHolds extends Check {

    NeverHolds() {
        super(Severity.ERROR, "No fact can meet a condition, or no amount can lie in a band.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            rule.allConditions().forEach(condition -> {
                if (condition instanceof Condition.Pattern pattern) {
                    pattern(pattern, rulebook, file, rule, report);
                } else if (condition instanceof Condition.Test test && Logic.neverHold(List.of(test.expression()), subject -> false)) {
                    report.add(test.span(), rule, "the test never holds", "leave the rule out, or test something that can hold");
                }
            });
            rule.stated().filter(NeverHolds::makesABand).forEach(one -> Constants.value(rulebook.types(file), one)
                    .filter(value -> value instanceof Band band && holdsNothing(band) && !band.equals(Band.NOTHING))
                    .ifPresent(band -> report.add(one.span(), rule, "no amount is " + band, "write the lower bound first, as in atLeast(11).atMost(300)")));
        });
    }

    private static void pattern(Condition.Pattern pattern, Examined rulebook, SourceFile file, SourceRule rule, Report report) {
        List<Expression> tests = pattern.constraints().stream().filter(Constraint::isTest).map(Constraint::expression).toList();
        if (!tests.isEmpty() && Logic.neverHold(tests, wholeNumbers(rulebook.types(file).type(pattern.type())))) {
            report.add(tests.get(0).span().to(tests.get(tests.size() - 1).span()), rule, "no " + pattern.type() + " can meet "
                    + Known.and(tests.stream().map(test -> "'" + file.text(test.span()) + "'").toList()) + (tests.size() == 1 ? "" : " together"),
                    "change one of the values, or write || between tests of which one is enough");
        }
    }

    /** Which fields of a type are whole numbers. */
    static Predicate<String> wholeNumbers(@Nullable Class<?> type) {
        return subject -> {
            Class<?> field = type == null ? null : Members.property(type, subject);
            return field == int.class || field == long.class || field == Integer.class || field == Long.class;
        };
    }

    private static boolean makesABand(Expression expression) {
        return expression instanceof Expression.Call call && call.name().equals("atMost");
    }

    private static boolean holdsNothing(Band band) {
        int sign = band.lower() == null || band.upper() == null ? -1 : band.lower().compareTo(band.upper());
        return sign > 0 || sign == 0 && !(band.lowerIncluded() && band.upperIncluded());
    }
}
