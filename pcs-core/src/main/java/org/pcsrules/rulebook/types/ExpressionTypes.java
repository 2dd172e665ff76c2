package org.pcsrules.rulebook.types;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.Expression.Call;
import org.pcsrules.rulebook.source.Expression.Creation;
import org.pcsrules.rulebook.source.Expression.Literal;
import org.pcsrules.rulebook.source.Expression.Member;
import org.pcsrules.rulebook.source.Expression.Name;
import org.pcsrules.rulebook.source.Expression.Operation;
import org.pcsrules.rulebook.types.Members.Anything;

/** The type of an expression; on the way, everything in it that does not stand for anything is told. */
final class ExpressionTypes {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> COUNTING = Set.of("+", "-", "*", "/", "%");

    /** What may be done with facts in a consequence. */
    private static final Set<String> ON_FACTS = Set.of("insert", "insertLogical", "update", "delete", "retract");

    private final FileTypes types;
    private final Bindings bindings;
    private final @Nullable Class<?> self;
    private final boolean condition;
    private final Consumer<TypeIssue> issues;

    /** @param self the type whose fields can be named alone; null if there is none @param condition else it is a consequence */
    ExpressionTypes(FileTypes types, Bindings bindings, @Nullable Class<?> self, boolean condition, Consumer<TypeIssue> issues) {
        this.types = types;
        this.bindings = bindings;
        this.self = self;
        this.condition = condition;
        this.issues = issues;
    }

    Class<?> of(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Name name) {
            return name(name);
        }
        if (expression instanceof Member member) {
            return member(member);
        }
        if (expression instanceof Call call) {
            return call(call);
        }
        if (expression instanceof Creation creation) {
            return creation(creation);
        }
        if (expression instanceof Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Expression.Half half) {
            of(half.right());
            return boolean.class;
        }
        if (expression instanceof Expression.Cast cast) {
            of(cast.value());
            Class<?> type = types.type(cast.type());
            return type != null ? type : unknownType(cast.typeSpan(), cast.type());
        }
        return Anything.class;
    }

    private Class<?> literal(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> literal.text().startsWith("'") && !condition ? char.class : String.class;
            case WHOLE -> literal.text().toUpperCase(java.util.Locale.ROOT).endsWith("L") || (Long) literal.value() != ((Long) literal.value()).intValue()
                    ? long.class : int.class;
            case DECIMAL -> literal.text().endsWith("B") ? BigDecimal.class : literal.text().matches(".*[fF]") ? float.class : double.class;
            case BOOLEAN -> boolean.class;
            case NULL -> void.class;
        };
    }

    private Class<?> name(Name name) {
        if (name.name().equals("this")) {
            return self == null ? Anything.class : self;
        }
        Class<?> bound = bindings.type(name.name());
        Class<?> field = self == null || name.isBinding() ? null : Members.property(self, name.name());
        if (field != null) {
            return field;
        }
        if (bound != null) {
            return bound;
        }
        Field constant = types.constant(name.name());
        if (constant != null) {
            if (condition) {
                issues.accept(new TypeIssue.ConstantInCondition(name.span(), name.name(), constant.getDeclaringClass()));
            }
            return constant.getType();
        }
        if (self == Anything.class && !name.isBinding()) {
            return Anything.class;
        }
        if (self != null && !name.isBinding()) {
            issues.accept(new TypeIssue.UnknownField(name.span(), self, name.name(), false));
            return Anything.class;
        }
        SortedSet<String> known = bindings.names();
        if (!name.isBinding()) {
            known.addAll(types.constantNames());
        }
        issues.accept(new TypeIssue.UnknownName(name.span(), name.name(), known));
        return Anything.class;
    }

    /** The type that an expression names; null if it is a value. */
    private @Nullable Class<?> asType(Expression expression) {
        String text = expression.toString();
        boolean dotted = expression instanceof Name || expression instanceof Member;
        if (!dotted || text.startsWith("$") || text.startsWith("this") || text.indexOf('(') >= 0) {
            return null;
        }
        String first = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        boolean value = bindings.type(first) != null && !Character.isUpperCase(first.charAt(0)) || self != null && Members.property(self, first) != null;
        return value ? null : types.type(text);
    }

    /** Whether something can only be meant as a type: it begins with a capital and is no constant. */
    private boolean meantAsType(Expression expression) {
        return expression instanceof Name name && Character.isUpperCase(name.name().charAt(0)) && !name.name().equals(name.name().toUpperCase(java.util.Locale.ROOT))
                && types.constant(name.name()) == null && (self == null || Members.property(self, name.name()) == null);
    }

    private Class<?> unknownType(org.pcsrules.rulebook.source.Span span, String name) {
        if (!types.declares(name)) {
            issues.accept(new TypeIssue.UnknownType(span, name, types.typeNames()));
        }
        return Anything.class;
    }

    private Class<?> member(Member member) {
        Class<?> type = asType(member.of());
        if (type != null) {
            return constant(member, type);
        }
        if (meantAsType(member.of())) {
            return unknownType(member.of().span(), member.of().toString());
        }
        Class<?> of = of(member.of());
        if (!Members.isKnown(of)) {
            return Anything.class;
        }
        Class<?> property = Members.property(of, member.name());
        boolean readable = condition || of.isArray() || isPublicField(of, member.name());
        if (property == null || !readable) {
            issues.accept(new TypeIssue.UnknownField(member.nameSpan(), of, member.name(), property != null));
            return property == null ? Anything.class : property;
        }
        return property;
    }

    private static boolean isPublicField(Class<?> type, String name) {
        return Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals(name));
    }

    private Class<?> constant(Member member, Class<?> type) {
        Field constant = Members.constant(type, member.name());
        if (constant != null) {
            return constant.getType();
        }
        if (Members.nested(type, member.name()) == null) {
            SortedSet<String> known = Members.constantNames(type);
            Arrays.stream(type.getClasses()).filter(inner -> inner.getDeclaringClass() == type).map(Class::getSimpleName).forEach(known::add);
            issues.accept(new TypeIssue.UnknownConstant(member.nameSpan(), type, member.name(), known));
        }
        return Anything.class;
    }

    private List<Class<?>> arguments(List<Expression> arguments) {
        return arguments.stream().<Class<?>>map(this::of).toList();
    }

    private Class<?> call(Call call) {
        if (call.of() == null) {
            List<Class<?>> arguments = arguments(call.arguments());
            if (!condition && ON_FACTS.contains(call.name()) || types.declares(call.name())) {
                return Anything.class;
            }
            List<Method> own = self == null ? List.of() : Members.methods(self, call.name());
            List<Method> candidates = own.isEmpty() ? types.methods(call.name()) : own;
            if (candidates.isEmpty() && self == Anything.class) {
                return Anything.class;
            }
            SortedSet<String> known = types.methodNames();
            if (self != null) {
                known.addAll(Members.methodNames(self, false));
            }
            return result(call, self, candidates, arguments, known);
        }
        Class<?> type = asType(call.of());
        if (type == null && meantAsType(call.of())) {
            arguments(call.arguments());
            return unknownType(call.of().span(), call.of().toString());
        }
        Class<?> of = type != null ? type : of(call.of());
        List<Class<?>> arguments = arguments(call.arguments());
        if (!Members.isKnown(of)) {
            return Anything.class;
        }
        List<Method> candidates = Members.methods(of, call.name()).stream().filter(one -> type == null || Modifier.isStatic(one.getModifiers())).toList();
        return result(call, of, candidates, arguments, Members.methodNames(of, type != null));
    }

    private Class<?> result(Call call, @Nullable Class<?> of, List<Method> candidates, List<Class<?>> arguments, SortedSet<String> known) {
        if (candidates.isEmpty()) {
            issues.accept(new TypeIssue.UnknownMethod(call.nameSpan(), of, call.name(), known));
            return Anything.class;
        }
        List<Method> applicable = Members.applicable(candidates, arguments);
        if (applicable.isEmpty()) {
            issues.accept(new TypeIssue.WrongArguments(call.nameSpan().to(call.span()), call.name(), signatures(candidates), arguments));
            applicable = candidates;
        }
        Set<Class<?>> results = new java.util.HashSet<>();
        applicable.forEach(method -> results.add(method.getReturnType()));
        return results.size() == 1 ? results.iterator().next() : Anything.class;
    }

    private Class<?> creation(Creation creation) {
        List<Class<?>> arguments = arguments(creation.arguments());
        Class<?> type = types.type(creation.type());
        if (type == null) {
            return unknownType(creation.typeSpan(), creation.type());
        }
        List<Constructor<?>> constructors = Arrays.asList(type.getConstructors());
        if (constructors.isEmpty() || Modifier.isAbstract(type.getModifiers())) {
            issues.accept(new TypeIssue.NotCreatable(creation.typeSpan(), type, waysToMake(type)));
        } else if (Members.applicable(constructors, arguments).isEmpty()) {
            issues.accept(new TypeIssue.WrongArguments(creation.typeSpan().to(creation.span()), Members.name(type), signatures(constructors), arguments));
        }
        return type;
    }

    private static List<String> signatures(List<? extends Executable> of) {
        return of.stream().map(Members::signature).distinct().sorted().toList();
    }

    /** The words of the vocabulary that give an object of a type. */
    private static List<String> waysToMake(Class<?> type) {
        return Vocabulary.TYPES.stream().flatMap(one -> Arrays.stream(one.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type).map(Members::signature).distinct().sorted().toList();
    }

    private Class<?> operation(Operation operation) {
        List<Expression> operands = operation.operands();
        String operator = operation.operator();
        if (operator.equals("instanceof")) {
            of(operands.get(0));
            return boolean.class;
        }
        List<Class<?>> of = arguments(operands);
        if (operator.equals("?:")) {
            return of.get(1) == of.get(2) ? of.get(1) : Anything.class;
        }
        if (COMPARING.contains(operator) || operator.equals("in") || operator.equals("not in")) {
            for (int i = 1; i < operands.size(); i++) {
                compare(operator, operands.get(0), of.get(0), operands.get(i), of.get(i));
            }
            return boolean.class;
        }
        if (COUNTING.contains(operator)) {
            return counted(operation, of);
        }
        return boolean.class;
    }

    private void compare(String operator, Expression left, Class<?> leftType, Expression right, Class<?> rightType) {
        boolean ordered = operator.startsWith("<") || operator.startsWith(">");
        if (!Comparisons.makeSense(leftType, rightType, ordered)) {
            boolean literalFirst = left instanceof Literal && !(right instanceof Literal);
            issues.accept(literalFirst
                    ? new TypeIssue.WrongComparison(left.span(), operator, right, rightType, left, leftType)
                    : new TypeIssue.WrongComparison(right.span(), operator, left, leftType, right, rightType));
        }
    }

    private Class<?> counted(Operation operation, List<Class<?>> of) {
        if (operation.operator().equals("+") && of.contains(String.class)) {
            return String.class;
        }
        for (int i = 0; i < of.size(); i++) {
            boolean number = Numeric.isNumber(of.get(i)) || condition && (of.get(i) == BigDecimal.class || of.get(i) == java.math.BigInteger.class);
            if (Members.isKnown(of.get(i)) && !number) {
                issues.accept(new TypeIssue.WrongOperand(operation.operands().get(i).span(), operation.operator(), operation.operands().get(i), of.get(i)));
                return Anything.class;
            }
        }
        if (!of.stream().allMatch(Numeric::isNumber)) {
            return Anything.class;
        }
        return of.size() == 1 ? of.get(0) : Numeric.common(of.get(0), of.get(1));
    }
}
