package org.pcsrules.rulebook.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pcsrules.rulebook.source.Tokens.NotUnderstood;

/** Reads one rule. What is wrong in it does not keep the next rule from being read. */
final class RuleParser {

    private final String text;
    private final List<Token> tokens;
    private final int begin;
    private final int end;
    private final List<SyntaxProblem> problems;
    private String name = "";
    private boolean understood = true;

    /** @param begin the word {@code rule} @param end its {@code end}, or what stands where that is missing */
    RuleParser(String text, List<Token> tokens, int begin, int end, List<SyntaxProblem> problems) {
        this.text = text;
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.problems = problems;
    }

    /** The token after the rule. */
    int after() {
        return tokens.get(end).is("end") ? end + 1 : end;
    }

    SourceRule rule() {
        Token nameToken = tokens.get(Math.min(begin + 1, end));
        if (nameToken.kind() == Token.Kind.TEXT) {
            name = Literals.unquoted(nameToken.text());
        } else if (nameToken.isWord() && begin + 1 < end && !nameToken.is("when") && !nameToken.is("then")) {
            name = nameToken.text();
        } else {
            problem(SyntaxProblem.Kind.NOT_UNDERSTOOD, tokens.get(begin).span(), "the rule has no name", "write rule \"…\", a sentence that says what it states");
        }
        Span whole = tokens.get(begin).span().to(tokens.get(Math.max(begin, after() - 1)).span());
        if (!tokens.get(end).is("end")) {
            String next = tokens.get(end).kind() == Token.Kind.END ? "the end of the file" : "line " + tokens.get(end).span().line();
            problem(SyntaxProblem.Kind.MISSING_END, nameToken.span(), "the rule does not end before " + next, "write end on a line of its own after the consequence");
        }
        int headFrom = name.isEmpty() ? begin + 1 : begin + 2;
        int when = keyword("when", headFrom, end);
        int then = keyword("then", when < 0 ? headFrom : when + 1, end);
        if (then < 0) {
            problem(SyntaxProblem.Kind.NOT_UNDERSTOOD, nameToken.span(), "the rule has no consequence", "write then, and what the rule states, before end");
            return new SourceRule(whole, nameToken.span(), name, head(headFrom, when < 0 ? end : when), List.of(), List.of(), false);
        }
        List<Metadata> head = head(headFrom, when < 0 ? then : when);
        List<Condition> conditions = when < 0 ? List.of() : read(when + 1, then, part -> new ConditionParser(part).conditions());
        List<Statement> consequence = read(then + 1, end, part -> new StatementParser(part).statements());
        return new SourceRule(whole, nameToken.span(), name, head, conditions, consequence, understood && tokens.get(end).is("end"));
    }

    private interface Part<T> {
        List<T> read(Tokens part) throws NotUnderstood;
    }

    private <T> List<T> read(int from, int to, Part<T> part) {
        if (!balanced(from, to)) {
            return List.of();
        }
        try {
            return part.read(new Tokens(text, tokens, from, to));
        } catch (NotUnderstood e) {
            problem(e.problem.kind(), e.problem.span(), e.problem.wrong(), e.problem.right());
            return List.of();
        }
    }

    private void problem(SyntaxProblem.Kind kind, Span span, String wrong, String right) {
        problems.add(new SyntaxProblem(kind, span, name, wrong, right));
        understood = false;
    }

    /** The word alone on its line, or outside of brackets; -1 if it is missing. */
    private int keyword(String word, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            boolean alone = token.firstOnLine() && tokens.get(i + 1).firstOnLine();
            if (token.is(word) && (alone || depth <= 0 && !tokens.get(i - 1).is(".") && !tokens.get(i - 1).is(":"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean balanced(int from, int to) {
        Deque<Token> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.opens()) {
                open.push(token);
            } else if (token.closes()) {
                if (open.isEmpty()) {
                    problem(SyntaxProblem.Kind.BRACKET, token.span(), "'" + token.text() + "' closes nothing", "leave it out, or open it before");
                    return false;
                }
                Token opening = open.pop();
                if (!token.text().equals(partner(opening))) {
                    problem(SyntaxProblem.Kind.BRACKET, opening.span(), "'" + opening.text() + "' is closed by '" + token.text() + "' on line "
                            + token.span().line(), "close it with " + partner(opening));
                    return false;
                }
            }
        }
        if (!open.isEmpty()) {
            Token opening = open.peek();
            problem(SyntaxProblem.Kind.BRACKET, opening.span(), "'" + opening.text() + "' is not closed", "close it with " + partner(opening));
            return false;
        }
        return true;
    }

    private static String partner(Token opening) {
        return switch (opening.text()) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
    }

    private List<Metadata> head(int from, int to) {
        List<Metadata> head = new ArrayList<>();
        int i = from;
        while (i < to) {
            Token first = tokens.get(i);
            boolean annotation = first.is("@");
            int word = annotation ? i + 1 : i;
            if (word >= to || !tokens.get(word).isWord()) {
                problem(SyntaxProblem.Kind.NOT_UNDERSTOOD, first.span(), "'" + first.text() + "' stands in the head of the rule",
                        "write @name(\"…\"), an attribute such as salience 10, or when");
                return head;
            }
            int next = word + 1;
            StringBuilder called = new StringBuilder(tokens.get(word).text());
            while (!annotation && next + 1 < to && tokens.get(next).is("-") && tokens.get(next - 1).touches(tokens.get(next)) && tokens.get(next + 1).isWord()) {
                called.append('-').append(tokens.get(next + 1).text());
                next += 2;
            }
            int valueFrom = next;
            if (next < to && tokens.get(next).is("(")) {
                next = new Skip(tokens, next, to).afterBrackets();
            } else if (!annotation && next < to && !tokens.get(next).is("@")) {
                next += tokens.get(next).is("-") ? 2 : 1;
            }
            Span span = first.span().to(tokens.get(next - 1).span());
            String value = valueFrom == next ? "" : text.substring(tokens.get(valueFrom).span().start(), tokens.get(next - 1).span().end());
            head.add(new Metadata(span, called.toString(), plain(value), annotation));
            i = next < to && tokens.get(next).is(",") ? next + 1 : next;
        }
        return List.copyOf(head);
    }

    /** Without brackets around it, and without the quotation marks of a single text. */
    private static String plain(String value) {
        String inner = value.startsWith("(") && value.endsWith(")") ? value.substring(1, value.length() - 1).strip() : value;
        boolean single = inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"") && inner.indexOf('"', 1) == inner.length() - 1;
        return single ? Literals.unquoted(inner) : inner;
    }

    private record Skip(List<Token> tokens, int from, int to) {
        int afterBrackets() {
            int depth = 0;
            int i = from;
            do {
                depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
                i++;
            } while (depth > 0 && i < to);
            return i;
        }
    }
}
