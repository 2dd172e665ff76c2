package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Condition.Accumulate;
import org.pcsrules.rulebook.source.Condition.From;
import org.pcsrules.rulebook.source.Condition.Function;
import org.pcsrules.rulebook.source.Condition.Group;
import org.pcsrules.rulebook.source.Condition.Other;
import org.pcsrules.rulebook.source.Condition.Pattern;
import org.pcsrules.rulebook.source.Condition.Source;
import org.pcsrules.rulebook.source.Condition.Test;
import org.pcsrules.rulebook.source.Tokens.NotUnderstood;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> OLD_ACCUMULATE = Set.of("init", "action", "reverse", "result");

    private final Tokens tokens;
    private final ExpressionParser expressions;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens, true);
    }

    List<Condition> conditions() throws NotUnderstood {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.atEnd()) {
            if (!tokens.accept(",") && !tokens.accept(";")) {
                conditions.add(either());
            }
        }
        return List.copyOf(conditions);
    }

    private Condition either() throws NotUnderstood {
        List<Condition> of = new ArrayList<>(List.of(both()));
        while (tokens.accept("or") || tokens.accept("||")) {
            of.add(both());
        }
        return group(Group.Kind.OR, of);
    }

    private Condition both() throws NotUnderstood {
        List<Condition> of = new ArrayList<>(List.of(single()));
        while (tokens.accept("and") || tokens.accept("&&")) {
            of.add(single());
        }
        return group(Group.Kind.AND, of);
    }

    private static Condition group(Group.Kind kind, List<Condition> of) {
        return of.size() == 1 ? of.get(0) : new Group(of.get(0).span().to(of.get(of.size() - 1).span()), kind, List.copyOf(of));
    }

    private Condition single() throws NotUnderstood {
        int depth = tokens.depth();
        tokens.deeper();
        Condition read = one();
        tokens.backTo(depth);
        return read;
    }

    private Condition one() throws NotUnderstood {
        Token first = tokens.peek();
        if (tokens.has("not") || tokens.has("exists")) {
            tokens.next();
            Condition of = single();
            return new Group(first.span().to(of.span()), first.is("not") ? Group.Kind.NOT : Group.Kind.EXISTS, List.of(of));
        }
        if (tokens.has("forall") && tokens.hasAhead(1, "(")) {
            tokens.next();
            tokens.next();
            List<Condition> of = new ArrayList<>();
            while (!tokens.has(")")) {
                of.add(either());
                tokens.accept(",");
            }
            tokens.next();
            return new Group(first.span().to(tokens.last()), Group.Kind.FORALL, List.copyOf(of));
        }
        if (tokens.has("eval") && tokens.hasAhead(1, "(")) {
            tokens.next();
            tokens.next();
            Expression expression = expressions.expression();
            tokens.expect(")", "the expression of eval");
            return new Test(first.span().to(tokens.last()), expression);
        }
        if (accumulating()) {
            return (Condition) accumulate();
        }
        if (tokens.accept("(")) {
            Condition inner = either();
            tokens.expect(")", "'" + tokens.text(tokens.last()) + "'");
            return inner;
        }
        if (tokens.has("?")) {
            tokens.next();
            expressions.type();
            tokens.skipTo("and", "or");
            return other(first, "a query");
        }
        return pattern();
    }

    private boolean accumulating() {
        return (tokens.has("accumulate") || tokens.has("acc") || tokens.has("groupby")) && tokens.hasAhead(1, "(");
    }

    private Pattern pattern() throws NotUnderstood {
        Span start = tokens.place();
        String binding = binding();
        Span typeSpan = tokens.place();
        String type = expressions.type();
        typeSpan = typeSpan.to(tokens.last());
        while (tokens.has("[") && tokens.hasAhead(1, "]")) {
            tokens.skipBrackets();
        }
        if (!tokens.has("(")) {
            throw new NotUnderstood(typeSpan, "'" + type + "' stands alone where a condition is expected", "write " + type + "( ) for a fact of that type");
        }
        tokens.next();
        List<Constraint> constraints = constraints(")");
        tokens.expect(")", "'" + tokens.text(tokens.last()) + "'");
        if (tokens.has("over")) {
            tokens.skipTo("from", "and", "or");
        }
        Source from = tokens.accept("from") ? source() : null;
        return new Pattern(start.to(tokens.last()), binding, type, typeSpan, constraints, from);
    }

    /** A binding and its colon, or null if none is next. */
    private @Nullable String binding() {
        if (tokens.peek().isWord() && (tokens.hasAhead(1, ":") || tokens.hasAhead(1, ":="))) {
            String binding = tokens.next().text();
            tokens.next();
            return binding;
        }
        return null;
    }

    private List<Constraint> constraints(String closing) throws NotUnderstood {
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.has(closing) && !tokens.atEnd()) {
            Span start = tokens.place();
            String binding = binding();
            Expression expression = expressions.expression();
            constraints.add(new Constraint(start.to(tokens.last()), binding, expression));
            if (!tokens.has(closing)) {
                if (!tokens.accept(",") && !tokens.accept(";")) {
                    throw new NotUnderstood(tokens.place(), tokens.shown() + " is not expected after '" + tokens.text(expression.span()) + "'",
                            "separate constraints by commas");
                }
            }
        }
        return List.copyOf(constraints);
    }

    private Source source() throws NotUnderstood {
        Token first = tokens.peek();
        if (accumulating()) {
            return accumulate();
        }
        if (tokens.has("collect") && tokens.hasAhead(1, "(")) {
            tokens.next();
            tokens.skipBrackets();
            return other(first, "a collection");
        }
        if (tokens.has("entry")) {
            tokens.skipTo("and", "or");
            return other(first, "an entry point");
        }
        return new From(expressions.expression());
    }

    private Source accumulate() throws NotUnderstood {
        Token first = tokens.next();
        tokens.next();
        Condition over = either();
        boolean separated = tokens.accept(",") || tokens.accept(";");
        if (OLD_ACCUMULATE.contains(tokens.peek().text())) {
            while (!tokens.atEnd() && !tokens.peek().closes()) {
                tokens.skipTo();
            }
            tokens.next();
            return other(first, "an accumulate with code of its own");
        }
        if (!separated) {
            throw new NotUnderstood(tokens.place(), tokens.shown() + " is not expected after '" + tokens.text(tokens.last()) + "'",
                    "write ; between what is accumulated and the functions");
        }
        Expression key = null;
        if (first.is("groupby")) {
            binding();
            key = expressions.expression();
            tokens.expect(";", "the key of groupby");
        }
        List<Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (tokens.accept(","));
        List<Constraint> results = tokens.accept(";") ? constraints(")") : List.of();
        tokens.expect(")", "'" + tokens.text(tokens.last()) + "'");
        return new Accumulate(first.span().to(tokens.last()), over, key, List.copyOf(functions), results);
    }

    private Function function() throws NotUnderstood {
        Span start = tokens.place();
        String binding = binding();
        Token name = tokens.word("a function such as collectList($a)");
        List<Expression> arguments = expressions.arguments(name.text());
        return new Function(start.to(tokens.last()), binding, name.text(), arguments);
    }

    private Other other(Token first, String what) {
        Span span = first.span().to(tokens.last());
        return new Other(span, what, tokens.text(span));
    }
}
