package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.patterns.QueryCallPattern;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.TextReading;

/** What the conditions of a rule read: which types of facts, and which open points. The compiled rule itself is asked. */
final class RuleReads {

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final List<Constraint> openPoints = new ArrayList<>();

    private RuleReads() {
    }

    static RuleReads of(Rule rule) {
        RuleReads reads = new RuleReads();
        reads.visit(rule.getView());
        return reads;
    }

    /** The types of facts, those inside accumulates and negations included; {@code Object} where the rule asks a query. */
    Set<Class<?>> types() {
        return types;
    }

    /** Whether a reading of the open point, whichever, can satisfy a condition of the rule. */
    boolean reads(TextReading point) {
        return openPoints.stream().anyMatch(condition -> point.values().stream()
                .anyMatch(value -> allows(condition, new ChosenReading(point.name(), value))));
    }

    private void visit(Condition condition) {
        if (condition instanceof QueryCallPattern) {
            types.add(Object.class);
            openPoints.add(SingleConstraint.TRUE);
        } else if (condition instanceof AccumulatePattern<?> accumulate) {
            visit(accumulate.getCondition() == null ? accumulate.getPattern() : accumulate.getCondition());
        } else if (condition instanceof Pattern<?> pattern) {
            Class<?> type = pattern.getPatternVariable().getType();
            types.add(type);
            if (type.isAssignableFrom(ChosenReading.class)) {
                openPoints.add(pattern.getConstraint());
            }
        } else {
            condition.getSubConditions().forEach(this::visit);
        }
    }

    /** Whether a fact may satisfy a condition; one that compares it with other facts may always be satisfied. */
    private static boolean allows(Constraint condition, ChosenReading reading) {
        return switch (condition.getType()) {
            case SINGLE -> allowsSingle((SingleConstraint) condition, reading);
            case OR -> condition.getChildren().stream().anyMatch(child -> allows(child, reading));
            default -> condition.getChildren().stream().allMatch(child -> allows(child, reading));
        };
    }

    private static boolean allowsSingle(SingleConstraint condition, ChosenReading reading) {
        if (condition.getVariables().length != 1) {
            return true;
        }
        try {
            return condition.getPredicate().test(reading);
        } catch (Exception e) {
            throw new IllegalStateException("the condition on " + reading + " cannot be asked", e);
        }
    }
}
