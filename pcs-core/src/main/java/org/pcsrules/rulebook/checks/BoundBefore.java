package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.Expression.Operation;
import org.pcsrules.rulebook.source.Span;

/** What a condition knows of the names that those before it bind: {@code PassMark( $s : score, score < 70 )} tells that {@code $s < 70}. */
final class BoundBefore {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** @param test a comparison of the name with something fixed @param written the test as the rule has it */
    private record Known(String name, Operation test, Expression written) {
        /** What follows if the name is compared with something. @param with the same comparison with a value in place of the name */
        List<Operation> following(Expression other, Operation comparison, UnaryOperator<Expression> with) {
            Expression value = test.operands().get(1);
            return comparison.operator().equals("==") ? List.of(comparison(test.span(), other, test.operator(), value))
                    : test.operator().equals("==") ? List.of((Operation) with.apply(value)) : List.of();
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    BoundBefore() {
    }

    private BoundBefore(BoundBefore outer) {
        known.addAll(outer.known);
        whole.addAll(outer.whole);
    }

    /** What a condition inside of another sees, which does not tell those outside. */
    BoundBefore inner() {
        return new BoundBefore(this);
    }

    /** Takes in what a pattern binds. @param isWhole which of its fields are whole numbers */
    void add(Condition.Pattern pattern, Predicate<String> isWhole) {
        List<Expression> tests = new ArrayList<>(pattern.constraints().stream().filter(Constraint::isTest).map(Constraint::expression).toList());
        tests.addAll(of(tests));
        for (Constraint constraint : pattern.constraints()) {
            String name = constraint.binding();
            if (name != null) {
                String field = constraint.bound().toString();
                tests.stream().flatMap(BoundBefore::each).forEach(test -> add(name, field, test));
                if (isWhole.test(field)) {
                    whole.add(name);
                }
            }
        }
    }

    /** The tests that must hold for this one to hold. */
    private static Stream<Expression> each(Expression test) {
        return test instanceof Operation operation && operation.operator().equals("&&") ? operation.operands().stream().flatMap(BoundBefore::each) : Stream.of(test);
    }

    private void add(String name, String field, Expression test) {
        if (test instanceof Operation operation && COMPARISONS.contains(operation.operator())) {
            Expression left = operation.operands().get(0);
            Expression right = operation.operands().get(1);
            boolean fixed = right instanceof Expression.Literal || new Atom(field, operation.operator(), right).hasFixedValue();
            if (left.toString().equals(field) && fixed) {
                known.add(new Known(name, comparison(test.span(), new Expression.Name(left.span(), name), operation.operator(), right), test));
            }
        }
    }

    /** What follows for tests that use such names. */
    List<Expression> of(List<Expression> tests) {
        List<Expression> more = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        tests.forEach(test -> used.addAll(names(test)));
        known.stream().filter(one -> used.contains(one.name)).forEach(one -> more.add(one.test));
        tests.stream().flatMap(BoundBefore::each).filter(Operation.class::isInstance).map(Operation.class::cast)
                .filter(test -> COMPARISONS.contains(test.operator())).forEach(test -> known.forEach(one -> {
                    Expression left = test.operands().get(0);
                    Expression right = test.operands().get(1);
                    if (right.toString().equals(one.name)) {
                        more.addAll(one.following(left, test, value -> comparison(test.span(), left, test.operator(), value)));
                    } else if (left.toString().equals(one.name)) {
                        more.addAll(one.following(right, test, value -> comparison(test.span(), value, test.operator(), right)));
                    }
                }));
        return more;
    }

    /** The tests, as written, that names in some other tests have met. */
    List<Expression> met(List<Expression> tests) {
        return known.stream().filter(one -> tests.stream().anyMatch(test -> names(test).contains(one.name))).map(Known::written).distinct().toList();
    }

    /** Whether a name stands for a whole number. */
    boolean isWhole(String name) {
        return whole.contains(name);
    }

    private static Operation comparison(Span at, Expression left, String operator, Expression right) {
        return new Operation(at, operator, List.of(left, right));
    }

    private static Set<String> names(Expression expression) {
        Set<String> names = new HashSet<>();
        expression.all().forEach(one -> {
            if (one instanceof Expression.Name name && name.isBinding()) {
                names.add(name.name());
            }
        });
        return names;
    }
}
