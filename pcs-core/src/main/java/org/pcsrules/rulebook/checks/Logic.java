package org.pcsrules.rulebook.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pcsrules.rulebook.source.Expression;

/** Whether tests of one fact can hold together. What is not understood is taken to be able to hold or not. */
final class Logic {

    /** Beyond this many combinations of alternatives nothing is said. */
    private static final int MOST = 256;

    private static final Map<String, String> MIRRORED = Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    /** Alternatives; in each all tests must hold. */
    private record Tests(List<List<Atom>> alternatives) {
    }

    private Logic() {
    }

    /** Whether no fact can meet all of the tests. @param whole which subjects are whole numbers */
    static boolean neverHold(List<Expression> tests, Predicate<String> whole) {
        Tests all = new Tests(List.of(List.of()));
        for (Expression test : tests) {
            all = and(all, tests(test, true));
        }
        return all.alternatives.size() <= MOST && all.alternatives.stream().allMatch(alternative -> contradicts(alternative, whole));
    }

    /** Whether every fact meets the test. */
    static boolean alwaysHolds(Expression test, Predicate<String> whole) {
        Tests opposite = tests(test, false);
        return opposite.alternatives.size() <= MOST && opposite.alternatives.stream().allMatch(alternative -> contradicts(alternative, whole));
    }

    /** Whether every fact that meets the tests meets the other one too. */
    static boolean imply(List<Expression> tests, Expression other, Predicate<String> whole) {
        Tests all = tests(other, false);
        for (Expression test : tests) {
            all = and(all, tests(test, true));
        }
        return all.alternatives.size() <= MOST && all.alternatives.stream().allMatch(alternative -> contradicts(alternative, whole));
    }

    private static Tests and(Tests a, Tests b) {
        List<List<Atom>> both = new ArrayList<>();
        for (List<Atom> one : a.alternatives) {
            for (List<Atom> other : b.alternatives) {
                if (both.size() <= MOST) {
                    List<Atom> together = new ArrayList<>(one);
                    together.addAll(other);
                    both.add(together);
                }
            }
        }
        return new Tests(both);
    }

    private static Tests or(Tests a, Tests b) {
        List<List<Atom>> either = new ArrayList<>(a.alternatives);
        either.addAll(b.alternatives);
        return new Tests(either);
    }

    /** The test as alternatives. @param positive whether it must hold; else it must not */
    private static Tests tests(Expression test, boolean positive) {
        if (test instanceof Expression.Operation operation) {
            List<Expression> of = operation.operands();
            switch (operation.operator()) {
                case "&&":
                    return positive ? and(tests(of.get(0), true), tests(of.get(1), true)) : or(tests(of.get(0), false), tests(of.get(1), false));
                case "||":
                    return positive ? or(tests(of.get(0), true), tests(of.get(1), true)) : and(tests(of.get(0), false), tests(of.get(1), false));
                case "!":
                    return tests(of.get(0), !positive);
                case "in", "not in":
                    boolean among = positive == operation.operator().equals("in");
                    Tests all = new Tests(among ? List.of() : List.of(List.of()));
                    for (Expression one : of.subList(1, of.size())) {
                        all = among ? or(all, single(atom(of.get(0), "==", one))) : and(all, single(atom(of.get(0), "==", one).not()));
                    }
                    return all;
                default:
                    if (MIRRORED.containsKey(operation.operator())) {
                        Atom atom = atom(of.get(0), operation.operator(), of.get(1));
                        return single(positive ? atom : atom.not());
                    }
            }
        }
        if (test instanceof Expression.Literal literal && literal.value() instanceof Boolean value) {
            return new Tests(value == positive ? List.of(List.of()) : List.of());
        }
        Atom atom = new Atom(test.toString(), "==", "true");
        return single(positive ? atom : atom.not());
    }

    private static Tests single(Atom atom) {
        return new Tests(List.of(List.of(atom)));
    }

    /** What is tested stands on the left, what it is compared with on the right. */
    private static Atom atom(Expression left, String operator, Expression right) {
        boolean mirrored = left instanceof Expression.Literal && !(right instanceof Expression.Literal);
        Expression subject = mirrored ? right : left;
        Object value = value(mirrored ? left : right);
        String sign = mirrored ? MIRRORED.get(operator) : operator;
        if (value.equals("false")) {
            return new Atom(subject.toString(), sign.equals("==") ? "!=" : "==", "true");
        }
        return new Atom(subject.toString(), sign, value);
    }

    private static Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal && literal.value() instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        return expression instanceof Expression.Literal literal && literal.value() instanceof BigDecimal number ? number : expression.toString();
    }

    private static boolean contradicts(List<Atom> atoms, Predicate<String> whole) {
        for (Atom atom : atoms) {
            boolean itself = atom.subject().equals(atom.value().toString());
            if (itself && !atom.operator().contains("=") || itself && atom.operator().equals("!=")) {
                return true;
            }
            if (atoms.contains(atom.not())) {
                return true;
            }
            for (Atom other : atoms) {
                boolean fixed = atom.subject().equals(other.subject()) && atom.operator().equals("==") && other.operator().equals("==")
                        && atom.hasFixedValue() && other.hasFixedValue();
                if (fixed && !same(atom.value(), other.value())) {
                    return true;
                }
            }
        }
        return atoms.stream().filter(Atom::isNumber).collect(Collectors.groupingBy(Atom::subject)).entrySet().stream()
                .anyMatch(of -> Range.of(of.getValue(), whole.test(of.getKey())).isEmpty());
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : a.equals(b);
    }
}
