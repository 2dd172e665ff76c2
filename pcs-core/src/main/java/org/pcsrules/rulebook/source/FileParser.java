package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a whole file: package, imports, rules and whatever else it declares. */
final class FileParser {

    private static final Set<String> WITH_END = Set.of("declare", "query");
    private static final Set<String> WITHOUT_END = Set.of("function", "global", "unit", "dialect", "salience", "no", "agenda", "auto", "lock", "enabled",
            "ruleflow", "duration", "timer", "calendars", "date");
    private static final Set<String> BEGINNINGS = Set.of("rule", "query", "declare", "function", "global", "import", "package", "unit");

    private final String path;
    private final String text;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final List<Token> tokens;
    private final List<Import> imports = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<SourceRule> rules = new ArrayList<>();
    private String packageName = "";
    private Span packageSpan;
    private int at;

    private FileParser(String path, String text) {
        Places places = new Places(path, text);
        this.path = path;
        this.text = text;
        this.tokens = Lexer.tokens(text, places, problems);
        this.packageSpan = places.span(0, 0);
    }

    static SourceFile parse(String path, String text) {
        return new FileParser(path, text).file();
    }

    private SourceFile file() {
        while (peek().kind() != Token.Kind.END) {
            Token token = peek();
            if (token.is("package")) {
                at++;
                Span start = peek().span();
                packageName = dotted();
                packageSpan = packageName.isEmpty() ? token.span() : start.to(before());
            } else if (token.is("import")) {
                imports.add(importing());
            } else if (token.is("rule")) {
                RuleParser parser = new RuleParser(text, tokens, at, endOf(at, true), problems);
                rules.add(parser.rule());
                at = parser.after();
            } else if (!token.is(";") && !declaration(token)) {
                problems.add(new SyntaxProblem(SyntaxProblem.Kind.NOT_UNDERSTOOD, token.span(), null, "'" + token.text() + "' stands outside of any rule",
                        "write rule \"…\" when … then … end"));
                at = endOf(at, false);
                continue;
            }
            if (peek().is(";")) {
                at++;
            }
        }
        return new SourceFile(path, text, packageName, packageSpan, List.copyOf(imports), List.copyOf(declarations), List.copyOf(rules),
                problems.stream().filter(problem -> !followsFromUnclosedText(problem)).toList());
    }

    /** A text that does not end swallows brackets and commas: what is then missing in its rule need not be told. */
    private boolean followsFromUnclosedText(SyntaxProblem problem) {
        return problem.rule() != null && problem.kind() != SyntaxProblem.Kind.MISSING_END && rules.stream()
                .filter(rule -> rule.span().start() <= problem.span().start() && problem.span().end() <= rule.span().end())
                .anyMatch(rule -> problems.stream().anyMatch(other -> other.kind() == SyntaxProblem.Kind.UNCLOSED_TEXT
                        && rule.span().start() <= other.span().start() && other.span().end() <= rule.span().end()));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Span before() {
        return tokens.get(at - 1).span();
    }

    private String dotted() {
        StringBuilder name = new StringBuilder();
        while (peek().isWord() && (name.isEmpty() || name.charAt(name.length() - 1) == '.') || peek().is(".") || peek().is("*")) {
            name.append(peek().text());
            at++;
        }
        return name.toString();
    }

    private Import importing() {
        Span start = peek().span();
        at++;
        String kind = "";
        if ((peek().is("static") || peek().is("function") || peek().is("accumulate") || peek().is("acc")) && tokens.get(at + 1).isWord()) {
            kind = peek().text();
            at++;
        }
        String target = dotted();
        if (kind.startsWith("acc") && peek().isWord()) {
            at++;
        }
        if (target.isEmpty()) {
            problems.add(new SyntaxProblem(SyntaxProblem.Kind.NOT_UNDERSTOOD, start, null, "it is not said what is imported",
                    "write a type or a package, as in import org.pcsrules.terms.*"));
        }
        return new Import(start.to(before()), kind, target);
    }

    /** Anything but package, import and rule. */
    private boolean declaration(Token first) {
        if (!WITH_END.contains(first.text()) && !WITHOUT_END.contains(first.text())) {
            return false;
        }
        int begin = at;
        if (WITH_END.contains(first.text())) {
            at = Math.min(endOf(at, true) + 1, tokens.size() - 1);
        } else if (first.is("function")) {
            at++;
            while (peek().kind() != Token.Kind.END && !peek().is("{") && !beginning(at)) {
                at++;
            }
            int depth = 0;
            while (peek().kind() != Token.Kind.END) {
                depth += peek().opens() ? 1 : peek().closes() ? -1 : 0;
                at++;
                if (depth <= 0) {
                    break;
                }
            }
        } else {
            int line = first.span().line();
            while (peek().kind() != Token.Kind.END && peek().span().line() == line && !peek().is(";")) {
                at++;
            }
        }
        Token name = tokens.get(Math.min(at - 1, begin + (first.is("global") || first.is("function") ? 2 : 1)));
        declarations.add(new Declaration(first.span().to(before()), first.text(), name.isWord() || name.kind() == Token.Kind.TEXT ? name.text() : ""));
        return true;
    }

    /** Whether a statement of the file begins here: its word stands first on a line, and what follows fits. */
    private boolean beginning(int index) {
        Token token = tokens.get(index);
        if (!token.firstOnLine() || !token.isWord() || !BEGINNINGS.contains(token.text())) {
            return false;
        }
        Token next = tokens.get(Math.min(index + 1, tokens.size() - 1));
        return next.isWord() || next.kind() == Token.Kind.TEXT;
    }

    /**
     * Where the statement that begins here ends: at its {@code end}, or before the next statement.
     *
     * @param withEnd whether it has an {@code end}; one alone on its line is meant whatever the brackets say
     */
    private int endOf(int begin, boolean withEnd) {
        int depth = 0;
        for (int i = begin + 1; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (beginning(i)) {
                return i;
            }
            boolean alone = token.firstOnLine() && tokens.get(i + 1).firstOnLine();
            if (withEnd && token.is("end") && (alone || depth <= 0 && !tokens.get(i - 1).is(".") && !tokens.get(i + 1).is(":"))) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
