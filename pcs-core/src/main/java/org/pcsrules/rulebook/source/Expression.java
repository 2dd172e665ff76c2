package org.pcsrules.rulebook.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression of a condition or a consequence. {@code toString} gives it as rule files write it, in one spacing. */
public sealed interface Expression {

    /** Where it stands. */
    Span span();

    /** The expressions that it is made of. */
    List<Expression> parts();

    /** This expression and all that it is made of, at any depth. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /**
     * A number, a text, {@code true}, {@code false} or {@code null}.
     *
     * @param text as it stands in the file
     * @param value a {@link String}, {@link Long}, {@link java.math.BigDecimal} or {@link Boolean}; null for {@code null}, and for a
     *     number that is none of these
     */
    record Literal(Span span, Kind kind, String text, @Nullable Object value) implements Expression {

        /** What a literal is. */
        public enum Kind { TEXT, WHOLE, DECIMAL, BOOLEAN, NULL }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A single word: a binding such as {@code $rows}, a field, a constant, or {@code this}. */
    record Name(Span span, String name) implements Expression {

        /** Whether it is a binding. */
        public boolean isBinding() {
            return name.startsWith("$");
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A member of something: {@code line.area}, {@code Track.SMB}.
     *
     * @param nameSpan where the member's name stands
     */
    record Member(Span span, Expression of, String name, Span nameSpan) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }

        @Override
        public String toString() {
            return of + "." + name;
        }
    }

    /**
     * A call.
     *
     * @param of what the method belongs to; null where it stands alone, as in {@code insert(…)}
     * @param nameSpan where the method's name stands
     */
    record Call(Span span, @Nullable Expression of, String name, Span nameSpan, List<Expression> arguments) implements Expression {
        @Override
        public List<Expression> parts() {
            return of == null ? arguments : Stream.concat(Stream.of(of), arguments.stream()).toList();
        }

        @Override
        public String toString() {
            return (of == null ? "" : of + ".") + name + list(arguments);
        }
    }

    /** {@code new Type(…)}. */
    record Creation(Span span, String type, Span typeSpan, List<Expression> arguments) implements Expression {
        @Override
        public List<Expression> parts() {
            return arguments;
        }

        @Override
        public String toString() {
            return "new " + type + list(arguments);
        }
    }

    /**
     * An operator and what it is applied to.
     *
     * @param operator a sign, or a word such as {@code in}, {@code not matches}, {@code instanceof}; {@code ?:} has three operands
     */
    record Operation(Span span, String operator, List<Expression> operands) implements Expression {
        @Override
        public List<Expression> parts() {
            return operands;
        }

        @Override
        public String toString() {
            return switch (operands.size()) {
                case 1 -> operator + operands.get(0);
                case 2 -> "(" + operands.get(0) + " " + operator + " " + operands.get(1) + ")";
                default -> operands.get(0) + " " + operator + " " + list(operands.subList(1, operands.size()));
            };
        }
    }

    /** A comparison without its left side, as the second half of {@code months >= 1 && <= 12}. */
    record Half(Span span, String operator, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(right);
        }

        @Override
        public String toString() {
            return operator + " " + right;
        }
    }

    /** {@code (Type) value}. */
    record Cast(Span span, String type, Span typeSpan, Expression value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public String toString() {
            return "(" + type + ") " + value;
        }
    }

    /** Anything else. @param what its name in plain words, as in {@code a lambda} */
    record Other(Span span, String what, String text) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
