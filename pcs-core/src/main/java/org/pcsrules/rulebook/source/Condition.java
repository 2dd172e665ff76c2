package org.pcsrules.rulebook.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a rule. {@code toString} gives it as rule files write it, in one spacing. */
public sealed interface Condition {

    /** Where it stands. */
    Span span();

    /** The conditions that it is made of. */
    default List<Condition> parts() {
        return List.of();
    }

    /** The expressions that stand in it, those of its parts left out. */
    default List<Expression> expressions() {
        return List.of();
    }

    /** This condition and all that it is made of, at any depth. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }

    /**
     * A fact that must be there.
     *
     * @param binding the name before the colon, or null
     * @param type the type as written, as in {@code Measure.Net}
     * @param from where the fact comes from; null for the facts at hand
     */
    record Pattern(Span span, @Nullable String binding, String type, Span typeSpan, List<Constraint> constraints, @Nullable Source from)
            implements Condition {
        @Override
        public List<Condition> parts() {
            return from instanceof Accumulate accumulate ? List.of(accumulate) : List.of();
        }

        @Override
        public List<Expression> expressions() {
            Stream<Expression> source = from instanceof From expression ? Stream.of(expression.expression()) : Stream.of();
            return Stream.concat(source, constraints.stream().map(Constraint::expression)).toList();
        }

        @Override
        public String toString() {
            return (binding == null ? "" : binding + " : ") + type
                    + constraints.stream().map(Object::toString).collect(Collectors.joining(", ", "( ", " )")) + (from == null ? "" : " from " + from);
        }
    }

    /** Conditions put together. */
    record Group(Span span, Kind kind, List<Condition> of) implements Condition {

        /** How they are put together. */
        public enum Kind { AND, OR, NOT, EXISTS, FORALL }

        @Override
        public List<Condition> parts() {
            return of;
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + of.stream().map(Object::toString).collect(Collectors.joining(", ", "( ", " )"));
        }
    }

    /** A test of what is bound already: {@code eval( … )}. */
    record Test(Span span, Expression expression) implements Condition {
        @Override
        public List<Expression> expressions() {
            return List.of(expression);
        }

        @Override
        public String toString() {
            return "eval( " + expression + " )";
        }
    }

    /**
     * What is collected over several facts.
     *
     * @param over the facts
     * @param key what they are grouped by, for {@code groupby}; else null
     * @param functions what is asked of them
     * @param results constraints on what the functions give
     */
    record Accumulate(Span span, Condition over, @Nullable Expression key, List<Function> functions, List<Constraint> results)
            implements Condition, Source {
        @Override
        public List<Condition> parts() {
            return List.of(over);
        }

        @Override
        public List<Expression> expressions() {
            return Stream.of(Stream.ofNullable(key), functions.stream().flatMap(function -> function.arguments().stream()),
                    results.stream().map(Constraint::expression)).flatMap(one -> one).toList();
        }

        @Override
        public String toString() {
            return "accumulate( " + over + "; " + (key == null ? "" : key + "; ")
                    + functions.stream().map(Object::toString).collect(Collectors.joining(", "))
                    + (results.isEmpty() ? "" : results.stream().map(Object::toString).collect(Collectors.joining(", ", "; ", ""))) + " )";
        }
    }

    /** A function of {@code accumulate}. @param binding the name before the colon, or null */
    record Function(Span span, @Nullable String binding, String name, List<Expression> arguments) {
        @Override
        public String toString() {
            return (binding == null ? "" : binding + " : ") + name
                    + arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** Anything else. @param what its name in plain words, as in {@code a query} */
    record Other(Span span, String what, String text) implements Condition, Source {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Where the facts of a pattern come from. */
    sealed interface Source permits Accumulate, From, Other {
    }

    /** The facts that an expression gives: {@code from $steps}. */
    record From(Expression expression) implements Source {
        @Override
        public String toString() {
            return expression.toString();
        }
    }
}
