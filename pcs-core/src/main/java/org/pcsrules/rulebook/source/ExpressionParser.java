package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.rulebook.source.Tokens.NotUnderstood;

/** Reads expressions: operators by how strongly they bind, then what they are applied to. */
final class ExpressionParser {

    /** How strongly operators of two sides bind; what stands to the right of a weaker one is read first. */
    private static final Map<String, Integer> STRENGTH = Map.ofEntries(Map.entry("||", 1), Map.entry("&&", 2), Map.entry("|", 3), Map.entry("^", 4),
            Map.entry("&", 5), Map.entry("==", 6), Map.entry("!=", 6), Map.entry("<", 7), Map.entry("<=", 7), Map.entry(">", 7), Map.entry(">=", 7),
            Map.entry("<<", 8), Map.entry(">>", 8), Map.entry(">>>", 8), Map.entry("+", 9), Map.entry("-", 9), Map.entry("*", 10), Map.entry("/", 10),
            Map.entry("%", 10));
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORD_OPERATORS = Set.of("in", "matches", "contains", "excludes", "memberOf", "soundslike", "str", "instanceof");
    private static final int COMPARING = 7;

    private final Tokens tokens;
    private final boolean condition;

    /** @param condition whether the operators of conditions are known: {@code in}, {@code matches}, half comparisons */
    ExpressionParser(Tokens tokens, boolean condition) {
        this.tokens = tokens;
        this.condition = condition;
    }

    Expression expression() throws NotUnderstood {
        int depth = tokens.depth();
        tokens.deeper();
        Expression read = whole();
        tokens.backTo(depth);
        return read;
    }

    private Expression whole() throws NotUnderstood {
        Span start = tokens.place();
        if (lambda()) {
            tokens.skipTo(",", ";");
            Span span = start.to(tokens.last());
            return new Expression.Other(span, "a lambda", tokens.text(span));
        }
        Expression first = binary(0);
        if (tokens.accept("?")) {
            Expression yes = expression();
            tokens.expect(":", "the first half of a choice");
            Expression no = expression();
            return new Expression.Operation(first.span().to(no.span()), "?:", List.of(first, yes, no));
        }
        if (tokens.peek().kind() == Token.Kind.SIGN && !tokens.atEnd() && tokens.peek().text().endsWith("=") && !COMPARISONS.contains(tokens.peek().text())) {
            tokens.skipTo(",", ";");
            Span span = start.to(tokens.last());
            return new Expression.Other(span, "an assignment", tokens.text(span));
        }
        return first;
    }

    private boolean lambda() {
        return tokens.peek().isWord() && tokens.hasAhead(1, "->")
                || tokens.has("(") && (tokens.hasAhead(1, ")") && tokens.hasAhead(2, "->")
                        || tokens.peek(1).isWord() && (tokens.hasAhead(2, ")") && tokens.hasAhead(3, "->") || tokens.hasAhead(2, ",") && arrowAfterBrackets()));
    }

    private boolean arrowAfterBrackets() {
        int ahead = 1;
        while (tokens.peek(ahead).isWord() || tokens.hasAhead(ahead, ",")) {
            ahead++;
        }
        return tokens.hasAhead(ahead, ")") && tokens.hasAhead(ahead + 1, "->");
    }

    private Expression binary(int weakest) throws NotUnderstood {
        Expression left = condition && COMPARISONS.contains(tokens.peek().text()) && !tokens.atEnd() ? half() : unary();
        while (!tokens.atEnd()) {
            tokens.deeper();
            Token operator = tokens.peek();
            Integer strength = operator.kind() == Token.Kind.SIGN ? STRENGTH.get(operator.text()) : null;
            if (strength != null && strength > weakest) {
                tokens.next();
                Expression right = binary(strength);
                left = new Expression.Operation(left.span().to(right.span()), operator.text(), List.of(left, right));
            } else if (weakest < COMPARING && wordOperator()) {
                left = worded(left);
            } else {
                break;
            }
        }
        return left;
    }

    private Expression half() throws NotUnderstood {
        Token operator = tokens.next();
        Expression right = binary(COMPARING);
        return new Expression.Half(operator.span().to(right.span()), operator.text(), right);
    }

    private boolean wordOperator() {
        Token word = tokens.peek();
        return word.is("instanceof") || condition && word.isWord()
                && (WORD_OPERATORS.contains(word.text()) || word.is("not") && WORD_OPERATORS.contains(tokens.peek(1).text()));
    }

    /** {@code in (a, b)}, {@code not matches "x"}, {@code str[startsWith] "x"}, {@code instanceof T}. */
    private Expression worded(Expression left) throws NotUnderstood {
        String operator = tokens.next().text();
        if (operator.equals("not")) {
            operator += " " + tokens.next().text();
        }
        List<Expression> operands = new ArrayList<>(List.of(left));
        if (tokens.has("[")) {
            Span open = tokens.place();
            tokens.skipBrackets();
            operator += tokens.text(open.to(tokens.last()));
        }
        if (operator.endsWith("in") && tokens.has("(")) {
            operands.addAll(arguments("in"));
        } else {
            operands.add(binary(COMPARING));
        }
        return new Expression.Operation(left.span().to(tokens.last()), operator, List.copyOf(operands));
    }

    private Expression unary() throws NotUnderstood {
        tokens.deeper();
        Token sign = tokens.peek();
        if (!tokens.atEnd() && (sign.is("!") || sign.is("-") || sign.is("+") || sign.is("~") || sign.is("++") || sign.is("--"))) {
            tokens.next();
            Expression of = unary();
            return new Expression.Operation(sign.span().to(of.span()), sign.text(), List.of(of));
        }
        if (isCast()) {
            tokens.next();
            Span typeSpan = tokens.place();
            String type = type();
            tokens.expect(")", "a type in brackets");
            Expression value = unary();
            return new Expression.Cast(sign.span().to(value.span()), type, typeSpan, value);
        }
        return suffixed(primary());
    }

    /** A name in brackets, with something right after it that a value begins with. */
    private boolean isCast() {
        if (!tokens.has("(")) {
            return false;
        }
        int ahead = 1;
        while (tokens.peek(ahead).isWord() && tokens.hasAhead(ahead + 1, ".")) {
            ahead += 2;
        }
        if (!tokens.peek(ahead).isWord() || tokens.peek(ahead).text().startsWith("$") || !tokens.hasAhead(ahead + 1, ")")) {
            return false;
        }
        Token after = tokens.peek(ahead + 2);
        return after.isWord() && !after.is("instanceof") && !WORD_OPERATORS.contains(after.text()) || after.kind() == Token.Kind.NUMBER
                || after.kind() == Token.Kind.TEXT || after.is("(");
    }

    private Expression primary() throws NotUnderstood {
        if (tokens.atEnd()) {
            throw new NotUnderstood(tokens.place(), "something is missing after " + "'" + tokens.text(tokens.last()) + "'", "write a value there");
        }
        Token token = tokens.peek();
        if (token.is("(")) {
            tokens.next();
            Expression inner = expression();
            tokens.expect(")", "'" + tokens.text(tokens.last()) + "'");
            return inner;
        }
        if (token.is("new")) {
            return creation();
        }
        if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.TEXT) {
            tokens.next();
            return Literals.of(token);
        }
        if (token.isWord()) {
            tokens.next();
            if (token.is("true") || token.is("false")) {
                return new Expression.Literal(token.span(), Expression.Literal.Kind.BOOLEAN, token.text(), token.is("true"));
            }
            if (token.is("null")) {
                return new Expression.Literal(token.span(), Expression.Literal.Kind.NULL, "null", null);
            }
            if (tokens.has("(") && !token.text().startsWith("$")) {
                List<Expression> arguments = arguments(token.text());
                return new Expression.Call(token.span().to(tokens.last()), null, token.text(), token.span(), arguments);
            }
            return new Expression.Name(token.span(), token.text());
        }
        throw new NotUnderstood(token.span(), tokens.shown() + " stands where a value is expected", "write a name, a number or a text there");
    }

    private Expression creation() throws NotUnderstood {
        Token start = tokens.next();
        Span typeSpan = tokens.place();
        String type = type();
        if (!tokens.has("(")) {
            tokens.skipTo(",", ";");
            Span span = start.span().to(tokens.last());
            return new Expression.Other(span, "a new array", tokens.text(span));
        }
        List<Expression> arguments = arguments(type);
        if (tokens.has("{")) {
            tokens.skipBrackets();
            Span span = start.span().to(tokens.last());
            return new Expression.Other(span, "a class of its own", tokens.text(span));
        }
        return new Expression.Creation(start.span().to(tokens.last()), type, typeSpan, arguments);
    }

    /** What follows a value: members, calls, places of an array, a method taken as a value. */
    private Expression suffixed(Expression first) throws NotUnderstood {
        Expression left = first;
        while (!tokens.atEnd()) {
            tokens.deeper();
            Token sign = tokens.peek();
            if (sign.is(".")) {
                tokens.next();
                Token name = tokens.word("a name");
                if (tokens.has("(")) {
                    List<Expression> arguments = arguments(name.text());
                    left = new Expression.Call(left.span().to(tokens.last()), left, name.text(), name.span(), arguments);
                } else {
                    left = new Expression.Member(left.span().to(name.span()), left, name.text(), name.span());
                }
            } else if (sign.is("!.") || sign.is("?.") || sign.is("#") || sign.is("::") || sign.is("[") || sign.is("++") || sign.is("--")) {
                String what = sign.is("#") ? "a type after #" : sign.is("!.") || sign.is("?.") ? "a careful access (" + sign.text() + ")"
                        : sign.is("::") ? "a method taken as a value" : sign.is("[") ? "a place in brackets" : "a change of a value (" + sign.text() + ")";
                if (sign.is("[")) {
                    tokens.skipBrackets();
                } else {
                    tokens.next();
                    if (tokens.peek().isWord()) {
                        tokens.next();
                    }
                }
                Span span = left.span().to(tokens.last());
                left = new Expression.Other(span, what, tokens.text(span));
            } else {
                break;
            }
        }
        return left;
    }

    List<Expression> arguments(String of) throws NotUnderstood {
        tokens.expect("(", of);
        List<Expression> arguments = new ArrayList<>();
        while (!tokens.has(")")) {
            arguments.add(expression());
            if (!tokens.has(")")) {
                tokens.expect(",", "'" + tokens.text(tokens.last()) + "'");
            }
        }
        tokens.next();
        return List.copyOf(arguments);
    }

    /** A type's name, dots and what stands in angle brackets included. */
    String type() throws NotUnderstood {
        StringBuilder type = new StringBuilder(tokens.word("a type").text());
        while (tokens.has(".") && tokens.peek(1).isWord()) {
            tokens.next();
            type.append('.').append(tokens.next().text());
        }
        if (tokens.has("<")) {
            int depth = 0;
            do {
                Token token = tokens.next();
                depth += token.is("<") ? 1 : token.is(">") ? -1 : token.is(">>") ? -2 : 0;
            } while (depth > 0 && !tokens.atEnd());
        }
        return type.toString();
    }
}
