package org.pcsrules.rulebook.types;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Statement;
import org.pcsrules.terms.Terms;

/**
 * The values of those expressions of a consequence that do not depend on facts: {@code atLeast(11).atMost(300)}. Only what the vocabulary
 * has is called, and that has no effect but its value.
 */
public final class Constants {

    /** The methods of terms that take a number in any of its forms, by name. */
    private static final Map<String, List<Method>> OF_NUMBERS = Vocabulary.TYPES.stream()
            .filter(type -> type.getPackageName().equals(Terms.class.getPackageName())).flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> !method.isBridge() && Arrays.asList(method.getParameterTypes()).contains(Object.class) && !method.getName().equals("equals"))
            .collect(Collectors.groupingBy(Method::getName));

    private final FileTypes types;
    private final BiConsumer<Expression, Throwable> refused;

    private Constants(FileTypes types, BiConsumer<Expression, Throwable> refused) {
        this.types = types;
        this.refused = refused;
    }

    /**
     * The value of an expression; empty if it depends on facts, is null, or is refused by what it calls.
     */
    public static Optional<Object> value(FileTypes types, Expression expression) {
        return new Constants(types, (at, why) -> { }).value(expression);
    }

    /** Computes every constant part of a rule's consequence. @param refused takes what the vocabulary refuses, with its reason */
    public static void compute(FileTypes types, SourceRule rule, BiConsumer<Expression, Throwable> refused) {
        Constants constants = new Constants(types, refused);
        for (Statement statement : rule.consequence()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                constants.value(evaluation.expression());
            }
        }
    }

    private Optional<Object> value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Optional.ofNullable(literal(literal));
        }
        if (expression instanceof Expression.Name name) {
            return constant(types.constant(name.name()));
        }
        if (expression instanceof Expression.Member member) {
            Class<?> type = types.type(member.of().toString());
            return type == null ? Optional.empty() : constant(Members.constant(type, member.name()));
        }
        if (expression instanceof Expression.Creation creation) {
            Class<?> type = types.type(creation.type());
            return type == null ? all(creation.arguments(), List.of(), creation, null)
                    : all(creation.arguments(), Arrays.<Executable>asList(type.getConstructors()), creation, null);
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        expression.parts().forEach(this::value);
        return Optional.empty();
    }

    private Optional<Object> call(Expression.Call call) {
        if (!numbersAreExact(call)) {
            return Optional.empty();
        }
        if (call.of() == null) {
            return all(call.arguments(), types.methods(call.name()), call, null);
        }
        Class<?> type = types.type(call.of().toString());
        if (type != null) {
            return all(call.arguments(), Members.methods(type, call.name()), call, null);
        }
        Optional<Object> of = value(call.of());
        return of.isEmpty() ? all(call.arguments(), List.of(), call, null)
                : all(call.arguments(), Members.methods(of.get().getClass(), call.name()), call, of.get());
    }

    /** What takes anything takes a number: it must be exact even where the rest depends on facts. */
    private boolean numbersAreExact(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        for (Method method : OF_NUMBERS.getOrDefault(call.name(), List.of())) {
            for (int i = 0; i < arguments.size() && method.getParameterCount() == arguments.size(); i++) {
                if (method.getParameterTypes()[i] == Object.class && arguments.get(i) instanceof Expression.Literal literal && literal.value() != null) {
                    try {
                        Terms.exact(literal(literal));
                    } catch (RuntimeException e) {
                        refused.accept(literal, e);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Optional<Object> all(List<Expression> arguments, List<? extends Executable> candidates, Expression whole, @Nullable Object of) {
        List<Object> values = new ArrayList<>();
        List<Class<?>> classes = new ArrayList<>();
        for (Expression argument : arguments) {
            value(argument).ifPresent(values::add);
        }
        if (values.size() < arguments.size()) {
            return Optional.empty();
        }
        values.forEach(value -> classes.add(value.getClass()));
        for (Executable candidate : Members.applicable(candidates, classes)) {
            if (Vocabulary.PACKAGES.contains(candidate.getDeclaringClass().getPackageName())) {
                return run(candidate, of, values, whole);
            }
        }
        return Optional.empty();
    }

    private Optional<Object> run(Executable what, @Nullable Object of, List<Object> values, Expression whole) {
        try {
            Object[] arguments = spread(what, values);
            return Optional.ofNullable(what instanceof Method method ? method.invoke(of, arguments) : ((Constructor<?>) what).newInstance(arguments));
        } catch (InvocationTargetException e) {
            refused.accept(whole, e.getCause());
            return Optional.empty();
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Object[] spread(Executable what, List<Object> values) {
        int fixed = what.getParameterCount() - 1;
        if (!what.isVarArgs() || values.size() == fixed + 1 && what.getParameterTypes()[fixed].isInstance(values.get(fixed))) {
            return values.toArray();
        }
        Object several = Array.newInstance(what.getParameterTypes()[fixed].getComponentType(), values.size() - fixed);
        for (int i = fixed; i < values.size(); i++) {
            Array.set(several, i - fixed, values.get(i));
        }
        List<Object> arguments = new ArrayList<>(values.subList(0, fixed));
        arguments.add(several);
        return arguments.toArray();
    }

    private static Optional<Object> constant(@Nullable Field field) {
        try {
            boolean ours = field != null && Vocabulary.PACKAGES.contains(field.getDeclaringClass().getPackageName());
            return ours ? Optional.ofNullable(field.get(null)) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object literal(Expression.Literal literal) {
        return literal.value() instanceof Long number && !literal.text().matches(".*[lL]") && number == number.intValue() ? (Object) number.intValue() : literal.value();
    }
}
