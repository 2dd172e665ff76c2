package org.pcsrules.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every change of one thing in a rule file that could change a score: a number up and down by one unit, a date by one day, a comparison or
 * connective for another, true for false, an entry of a list left out. Names, metadata, salience and comments are left alone, and so are the
 * numbers of steps whose order earns nothing: they only name the step in an explanation.
 */
final class RuleMutants {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"(.*?)\\nwhen\\n(.*?)\\nend", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|\"[^\"]*\"|[A-Za-z_$][A-Za-z0-9_$]*|[0-9]+|>=|<=|==|!=|&&|\\|\\||[<>]");
    private static final Pattern LIST = Pattern.compile("\\b(nameList|certifications|otherNames|alsoTitled|associations|azureRows)\\(");
    private static final Pattern FRACTION = Pattern.compile("([0-9]+)(/[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** The number of a last step, or of a gate without points, as seen from some letters before it. */
    private static final Pattern UNORDERED_STEP = Pattern.compile("lastStep\\([0-9]|.{4}gate\\([0-9]+, [0-9]+, 0,", Pattern.DOTALL);
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry(">=", ">"), Map.entry(">", ">="), Map.entry("<=", "<"),
            Map.entry("<", "<="), Map.entry("==", "!="), Map.entry("!=", "=="), Map.entry("&&", "||"), Map.entry("||", "&&"),
            Map.entry("true", "false"), Map.entry("false", "true"), Map.entry("atLeast", "moreThan"), Map.entry("moreThan", "atLeast"));
    /** Fixed arguments before the entries of a list. */
    private static final Map<String, Integer> BEFORE_ENTRIES =
            Map.of("nameList", 1, "certifications", 1, "otherNames", 2, "alsoTitled", 0, "associations", 0, "azureRows", 3);

    private final String file;
    private final String text;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private int ruleStart;
    private int ruleEnd;

    private RuleMutants(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The mutants of a file. */
    static List<RuleMutant> of(String file, String text) {
        RuleMutants of = new RuleMutants(file, text);
        RULE.matcher(text).results().forEach(rule -> {
            of.ruleStart = rule.start();
            of.ruleEnd = rule.end();
            of.rule(rule.group(1), rule.start(3), rule.end(3));
        });
        return of.mutants;
    }

    private void rule(String name, int start, int end) {
        Matcher tokens = TOKEN.matcher(text).region(start, end);
        while (tokens.find()) {
            token(name, tokens.toMatchResult());
        }
        Matcher lists = LIST.matcher(text).region(start, end);
        while (lists.find()) {
            entries(name, lists.group(1), lists.end());
        }
    }

    private void token(String rule, MatchResult token) {
        String is = token.group();
        if (is.startsWith("//")) {
            return;
        }
        if (is.startsWith("\"")) {
            quoted(rule, token, is.substring(1, is.length() - 1));
        } else if (Character.isDigit(is.charAt(0)) && !UNORDERED_STEP.matcher(text).region(token.start() - "lastStep(".length(), ruleEnd).lookingAt()) {
            long number = Long.parseLong(is);
            change(rule, token.start(), token.end(), String.valueOf(number + 1));
            if (number > 0) {
                change(rule, token.start(), token.end(), String.valueOf(number - 1));
            }
        } else if (OTHERS.containsKey(is)) {
            change(rule, token.start(), token.end(), OTHERS.get(is));
        }
    }

    private void quoted(String rule, MatchResult token, String is) {
        int start = token.start() + 1;
        Matcher fraction = FRACTION.matcher(is);
        if (fraction.matches()) {
            String below = fraction.group(2) == null ? "" : fraction.group(2);
            long number = Long.parseLong(fraction.group(1));
            change(rule, start, token.end() - 1, number + 1 + below);
            change(rule, start, token.end() - 1, number - 1 + below);
        } else if (DECIMAL.matcher(is).matches()) {
            BigDecimal number = new BigDecimal(is);
            change(rule, start, token.end() - 1, number.add(number.ulp()).toPlainString());
            change(rule, start, token.end() - 1, number.subtract(number.ulp()).toPlainString());
        } else if (DATE.matcher(is).matches()) {
            LocalDate day = LocalDate.parse(is);
            change(rule, start, token.end() - 1, day.plusDays(1).toString());
            change(rule, start, token.end() - 1, day.minusDays(1).toString());
        }
    }

    /** Leaves out one entry at a time, where another stays. */
    private void entries(String rule, String list, int from) {
        List<int[]> arguments = arguments(from);
        int before = BEFORE_ENTRIES.get(list);
        if (arguments.size() - before < 2) {
            return;
        }
        for (int i = before; i < arguments.size(); i++) {
            int start = i == 0 ? arguments.get(i)[0] : arguments.get(i - 1)[1];
            int end = i == 0 ? arguments.get(1)[0] : arguments.get(i)[1];
            String entry = text.substring(arguments.get(i)[0], arguments.get(i)[1]).strip();
            add(rule, arguments.get(i)[0], list + " without " + entry, text.substring(0, start) + text.substring(end));
        }
    }

    /** Start and end of each argument of a call; comments may follow a comma. */
    private List<int[]> arguments(int from) {
        List<int[]> arguments = new ArrayList<>();
        int depth = 0;
        int start = -1;
        int end = from;
        for (int i = from; ; i++) {
            char c = text.charAt(i);
            if (c == '/' && text.charAt(i + 1) == '/') {
                i = text.indexOf('\n', i);
            } else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(new int[] {start, end});
                start = -1;
                if (c == ')') {
                    return arguments;
                }
            } else if (!Character.isWhitespace(c)) {
                if (start < 0) {
                    start = i;
                }
                if (c == '"') {
                    i = text.indexOf('"', i + 1);
                }
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                end = i + 1;
            }
        }
    }

    private void change(String rule, int start, int end, String by) {
        add(rule, start, place(start) + " -> " + by, text.substring(0, start) + by + text.substring(end));
    }

    /** The words around a place, so that two equal numbers of a rule are told apart. */
    private String place(int at) {
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int lineEnd = text.indexOf('\n', at);
        int from = Math.max(lineStart, at - 24);
        return text.substring(from, at).stripLeading() + "[" + text.substring(at, Math.min(lineEnd, at + 14)).strip() + "]";
    }

    private void add(String rule, int at, String change, String mutated) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int end = ruleEnd + mutated.length() - text.length();
        mutants.add(new RuleMutant(file, line, rule, change, mutated.substring(ruleStart, end)));
    }
}
