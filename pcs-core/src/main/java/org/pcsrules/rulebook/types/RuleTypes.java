package org.pcsrules.rulebook.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.rulebook.source.Statement;
import org.pcsrules.rulebook.types.Members.Anything;

/** What the words of one rule stand for: goes through its conditions and its consequence, and keeps the types of bindings. */
public final class RuleTypes {

    private final FileTypes types;
    private final List<TypeIssue> issues = new ArrayList<>();

    private RuleTypes(FileTypes types) {
        this.types = types;
    }

    /** Everything in a rule that does not stand for anything, in order of the text. */
    public static List<TypeIssue> issues(FileTypes types, SourceRule rule) {
        RuleTypes walk = new RuleTypes(types);
        Bindings bindings = walk.bindings(rule);
        for (Statement statement : rule.consequence()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                walk.consequence(evaluation.expression(), bindings);
            } else {
                bindings.open();
            }
        }
        return List.copyOf(walk.issues);
    }

    /** A fact that a rule states. @param type {@link Anything} if it cannot be told */
    public record StatedFact(Span span, Class<?> type) {
    }

    /** The facts that a rule states. */
    public static List<StatedFact> stated(FileTypes types, SourceRule rule) {
        if (!rule.understood()) {
            return List.of(new StatedFact(rule.span(), Anything.class));
        }
        RuleTypes walk = new RuleTypes(types);
        Bindings bindings = walk.bindings(rule);
        List<StatedFact> stated = new ArrayList<>();
        for (Statement statement : rule.consequence()) {
            if (statement instanceof Statement.Evaluation evaluation && evaluation.expression() instanceof Expression.Call call
                    && call.of() == null && call.arguments().size() == 1) {
                stated.add(new StatedFact(call.span(), walk.consequence(call.arguments().get(0), bindings)));
            } else {
                stated.add(new StatedFact(rule.span(), Anything.class));
            }
        }
        return stated;
    }

    private Bindings bindings(SourceRule rule) {
        Bindings bindings = new Bindings();
        rule.conditions().forEach(condition -> condition(condition, bindings));
        return bindings;
    }

    private Class<?> consequence(Expression expression, Bindings bindings) {
        return new ExpressionTypes(types, bindings, null, false, issues::add).of(expression);
    }

    private void condition(Condition condition, Bindings bindings) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, bindings);
        } else if (condition instanceof Condition.Group group) {
            boolean outward = group.kind() == Condition.Group.Kind.AND || group.kind() == Condition.Group.Kind.OR;
            Bindings seen = outward ? bindings : bindings.inner();
            for (Condition one : group.of()) {
                condition(one, group.kind() == Condition.Group.Kind.OR ? seen.inner() : seen);
            }
            if (group.kind() == Condition.Group.Kind.OR) {
                bindings.open();
            }
        } else if (condition instanceof Condition.Test test) {
            type(test.expression(), bindings, null);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            accumulate(accumulate, bindings);
        } else {
            bindings.open();
        }
    }

    private void pattern(Condition.Pattern pattern, Bindings bindings) {
        Class<?> type = types.type(pattern.type());
        if (type == null && !types.declares(pattern.type())) {
            issues.add(new TypeIssue.UnknownType(pattern.typeSpan(), pattern.type(), types.typeNames()));
        }
        Class<?> self = type == null ? Anything.class : type;
        if (pattern.from() instanceof Condition.From from) {
            type(from.expression(), bindings, null);
        } else if (pattern.from() instanceof Condition.Accumulate accumulate) {
            accumulate(accumulate, bindings);
        } else if (pattern.from() != null) {
            bindings.open();
        }
        bind(pattern.binding(), self, pattern.span(), bindings);
        pattern.constraints().forEach(constraint -> constraint(constraint, bindings, self));
    }

    private void constraint(Constraint constraint, Bindings bindings, @Nullable Class<?> self) {
        Class<?> type = type(constraint.expression(), bindings, self);
        if (constraint.bound() != constraint.expression()) {
            type = new ExpressionTypes(types, bindings, self, true, told -> { }).of(constraint.bound());
        }
        bind(constraint.binding(), type, constraint.span(), bindings);
    }

    private void accumulate(Condition.Accumulate accumulate, Bindings bindings) {
        Bindings inner = bindings.inner();
        condition(accumulate.over(), inner);
        if (accumulate.key() != null) {
            type(accumulate.key(), inner, null);
            bindings.open();
        }
        for (Condition.Function function : accumulate.functions()) {
            List<Class<?>> arguments = new ArrayList<>();
            function.arguments().forEach(argument -> arguments.add(type(argument, inner, null)));
            bind(function.binding(), result(function.name(), arguments), function.span(), bindings);
        }
        accumulate.results().forEach(constraint -> constraint(constraint, bindings, null));
    }

    private static Class<?> result(String function, List<Class<?>> arguments) {
        return switch (function) {
            case "collectList" -> List.class;
            case "collectSet" -> Set.class;
            case "count" -> Long.class;
            case "average" -> Double.class;
            case "min", "max" -> arguments.size() == 1 ? Numeric.boxed(arguments.get(0)) : Anything.class;
            default -> Anything.class;
        };
    }

    private Class<?> type(Expression expression, Bindings bindings, @Nullable Class<?> self) {
        return new ExpressionTypes(types, bindings, self, true, issues::add).of(expression);
    }

    private void bind(@Nullable String name, Class<?> type, Span at, Bindings bindings) {
        if (name != null) {
            Span before = bindings.bind(name, type, at);
            if (before != null) {
                issues.add(new TypeIssue.BoundTwice(at, name, before));
            }
        }
    }
}
