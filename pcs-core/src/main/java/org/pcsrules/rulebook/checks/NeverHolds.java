package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
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
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.terms.Band;

/** A condition that no fact can meet beside those before it, or a band that no amount lies in. */
final class NeverHolds extends Check {

    NeverHolds() {
        super(Severity.ERROR, "No fact can meet a condition, or no amount can lie in a band.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            BoundBefore bound = new BoundBefore();
            rule.conditions().forEach(condition -> condition(condition, bound, rulebook.types(file), file, rule, report));
            rule.stated().filter(NeverHolds::makesABand).forEach(one -> Constants.value(rulebook.types(file), one)
                    .filter(value -> value instanceof Band band && holdsNothing(band) && !band.equals(Band.NOTHING))
                    .ifPresent(band -> report.add(one.span(), rule, "no amount is " + band, "write the lower bound first, as in atLeast(11).atMost(300)")));
        });
    }

    private static void condition(Condition condition, BoundBefore bound, FileTypes types, SourceFile file, SourceRule rule, Report report) {
        boolean together = condition instanceof Condition.Group group && group.kind() == Condition.Group.Kind.AND;
        BoundBefore seen = together ? bound : bound.inner();
        condition.parts().forEach(part -> condition(part, together ? seen : seen.inner(), types, file, rule, report));
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, bound, wholeNumbers(types.type(pattern.type())), file, rule, report);
        } else if (condition instanceof Condition.Test test) {
            List<Expression> tests = List.of(test.expression());
            if (Logic.neverHold(together(tests, bound), bound::isWhole)) {
                report.add(test.span(), rule, "the test never holds" + met(tests, bound, file), "leave the rule out, or test something that can hold");
            }
        }
    }

    private static void pattern(Condition.Pattern pattern, BoundBefore bound, Predicate<String> whole, SourceFile file, SourceRule rule, Report report) {
        List<Expression> tests = pattern.constraints().stream().filter(Constraint::isTest).map(Constraint::expression).toList();
        boolean byItself = Logic.neverHold(tests, whole);
        if (!tests.isEmpty() && (byItself || Logic.neverHold(together(tests, bound), whole.or(bound::isWhole)))) {
            report.add(tests.get(0).span().to(tests.get(tests.size() - 1).span()), rule, "no " + pattern.type() + " can meet "
                    + Known.and(tests.stream().map(test -> "'" + file.text(test.span()) + "'").toList()) + (tests.size() == 1 ? "" : " together")
                    + (byItself ? "" : met(tests, bound, file)), "change one of the values, or write || between tests of which one is enough");
        } else {
            bound.add(pattern, whole);
        }
    }

    private static List<Expression> together(List<Expression> tests, BoundBefore bound) {
        List<Expression> all = new ArrayList<>(tests);
        all.addAll(bound.of(tests));
        return all;
    }

    private static String met(List<Expression> tests, BoundBefore bound, SourceFile file) {
        List<String> met = bound.met(tests).stream().map(test -> "'" + file.text(test.span()) + "' in line " + test.span().line()).toList();
        return met.isEmpty() ? "" : ", given " + Known.and(met);
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
