package org.pcsrules.rulebook.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Person;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.stages.CountingCertification;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.Objection;

/** Goes through one rule: head, conditions, consequence. */
final class RuleWall {

    /** Takes what is refused. */
    interface Refusing {
        void refuse(int start, int end, @Nullable String rule, boolean ofForm, String wrong, String right);
    }

    /** How many brackets may be open; in conditions few, as each one more than doubles the time that the compiler takes. */
    private static final int DEEPEST = 20;
    private static final int DEEPEST_IN_CONDITIONS = 6;
    /** How many signs may follow each other between commas, dots included; the compiler goes as deep. */
    private static final int LONGEST = 200;
    private static final Set<String> METADATA = Set.of("ruleId", "source", "since", "accepts");
    private static final Set<String> SIGNS = Set.of("(", ")", ",", ".", ";", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", ":");
    private static final Set<String> SIGNS_OF_CONSEQUENCES = Set.of("?", "->");
    private static final List<String> FOR_EACH = List.of("for", "(", "Object", "each", ":", "$all", ")", "{");
    private static final List<String> FULL_NAME = List.of("java", ".", "util", ".");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Map<String, String> STATEMENTS = Map.of("if", "a choice", "for", "a loop", "while", "a loop", "do", "a loop", "try", "a try",
            "switch", "a choice", "modify", "a change of a fact", "update", "a change of a fact", "delete", "the removal of a fact", "retract", "the removal of a fact");

    private static final Set<Class<?>> ONE_OF_MANY = Set.of(Customer.class, Person.class, HeldCertification.class, CountingCertification.class, Objection.class);

    private final Marks marks;
    private final FileTypes types;
    private final Refusing refusing;
    private final Set<String> parameters = new HashSet<>();
    private @Nullable String name;
    private boolean consequence;
    private int oneOfMany;
    private int depth;
    /** The signs since the last comma, at each depth. */
    private final int[] signs = new int[DEEPEST + 2];
    /** How many brackets are open around the lambda that is being read; 0 if none is. */
    private int lambdaDepth;
    /** Where the last word ends that was refused; what follows it after a dot is not told again. */
    private int refusedTo = -1;

    /** @param marks at the mark after {@code rule} */
    RuleWall(Marks marks, FileTypes types, Refusing refusing) {
        this.marks = marks;
        this.types = types;
        this.refusing = refusing;
    }

    void rule() {
        if (!marks.peek().is(Mark.Kind.TEXT)) {
            notUnderstood(marks.peek(), shown(marks.peek()) + " stands where the name of the rule is expected", "write it in quotation marks: rule \"…\"");
        } else {
            String text = marks.next().text();
            name = text.substring(1, text.length() - 1);
        }
        head();
        if (marks.accept("when")) {
            conditions();
        }
        if (!marks.accept("then")) {
            notUnderstood(marks.peek(), "the rule has no consequence", "write then insert( … ); end");
            marks.skipTo("rule");
            return;
        }
        consequence = true;
        while (!marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            if (!each()) {
                statement();
            }
        }
        if (!marks.accept("end")) {
            notUnderstood(marks.peek(), "the rule does not end", "write end on a line of its own after the consequence");
        }
    }

    private void head() {
        while (!marks.peek().is("when") && !marks.peek().is("then") && !marks.peek().is(Mark.Kind.END)) {
            Mark first = marks.next();
            if (first.is("@") && METADATA.contains(marks.peek().text()) && marks.peek(1).is("(") && marks.peek(2).is(Mark.Kind.TEXT) && marks.peek(3).is(")")) {
                marks.skipTo(")");
                marks.next();
            } else if (first.is("salience") && (marks.peek().is(Mark.Kind.NUMBER) || marks.peek().is("-") && marks.peek(1).is(Mark.Kind.NUMBER))) {
                marks.accept("-");
                mark(marks.next());
            } else {
                Mark what = first.is("@") ? marks.peek() : first;
                refuse(what, "'" + (first.is("@") ? "@" : "") + what.text() + "' may not stand in the head of a rule like this",
                        "write only @ruleId(\"…\"), @source(\"…\"), @since(\"…\"), @accepts(\"…\") and salience with a number there");
                marks.skipTo("@", "salience", "when", "then");
            }
        }
    }

    private void conditions() {
        while (!marks.peek().is(Mark.Kind.END) && !isKeyword("then")) {
            if (depth == 0 && isKeyword("end")) {
                return;
            }
            Mark mark = marks.next();
            mark(mark);
            Mark next = marks.peek();
            if (next.is("(") && isOneOfMany(mark) && oneOfMany++ > 0 && !isJoined()) {
                refuse(mark, "every " + mark.text() + " would be put beside every fact of the condition before", "say which, as in " + mark.text() + "( id == $id )");
            }
            if (mark.is("from") && !marks.before().is(".") && !next.isBinding() && !next.is("accumulate") && depthOutsidePattern(next)) {
                refuse(next, "facts may not come from '" + next.text() + "'", "write from and a binding, as in from $steps, or from accumulate( … )");
            }
        }
    }

    /** Whether a condition asks for facts of which a partner may have a hundred thousand. */
    private boolean isOneOfMany(Mark mark) {
        return !marks.before().is(".") && isAllowedType(mark.text()) && ONE_OF_MANY.contains(types.type(mark.text()));
    }

    /** Whether the pattern that begins here compares something with a binding by {@code ==}, by which facts are looked up. */
    private boolean isJoined() {
        int open = 0;
        for (int i = 0; !marks.peek(i).is(Mark.Kind.END); i++) {
            open += marks.peek(i).opens() ? 1 : marks.peek(i).closes() ? -1 : 0;
            if (open == 0) {
                return false;
            }
            if (open == 1 && marks.peek(i).is("==") && marks.peek(i + 1).isBinding()) {
                return true;
            }
        }
        return false;
    }

    /** {@code from} may also be the name of a field; what follows it then is a sign. */
    private static boolean depthOutsidePattern(Mark next) {
        return !next.is(Mark.Kind.SIGN) || next.is("(") || next.is("/");
    }

    /** Whether the next mark is this word as the rule language means it, not a field or binding of that name. */
    private boolean isKeyword(String word) {
        return marks.peek().is(word) && depth <= 0 && !marks.peek(-1).is(".") && !marks.peek(-1).is(":") && !marks.peek(1).is(".");
    }

    /** {@code for (Object each : $all) { insert( … ); }}: as often as something is there, and not inside of itself. Whether that is what stands here. */
    private boolean each() {
        for (int i = 0; i < FOR_EACH.size(); i++) {
            Mark mark = marks.peek(i);
            boolean fits = switch (FOR_EACH.get(i)) {
                case "Object" -> mark.is("Object") || mark.is(Mark.Kind.WORD) && isAllowedType(mark.text());
                case "each" -> mark.is(Mark.Kind.WORD) && !isCapital(mark.text());
                case "$all" -> mark.isBinding();
                default -> mark.is(FOR_EACH.get(i));
            };
            if (!fits) {
                return false;
            }
        }
        parameters.add(marks.peek(FOR_EACH.indexOf("each")).text());
        marks.skipTo("{");
        marks.next();
        while (!marks.peek().is("}") && !marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            statement();
        }
        if (!marks.accept("}")) {
            notUnderstood(marks.peek(), "what is done for each does not end before the rule does", "write } after it");
        }
        return true;
    }

    /** {@code insert( … );}. */
    private void statement() {
        Mark first = marks.next();
        if (first.is(";")) {
            return;
        }
        if (!first.is("insert") || !marks.peek().is("(")) {
            refuse(first, STATEMENTS.containsKey(first.text()) ? "a consequence may not have " + STATEMENTS.get(first.text()) + " ('" + first.text() + "')"
                    : "a consequence may not do anything with " + shown(first), "only state something, with insert( … )");
            skipStatement();
            return;
        }
        depth = 0;
        do {
            if (marks.peek().is("end") || marks.peek().is(Mark.Kind.END)) {
                notUnderstood(first, "what '" + first.text() + "' states does not end before the rule does", "close each bracket, as in insert( … )");
                return;
            }
            mark(marks.next());
        } while (depth > 0);
        if (!marks.accept(";")) {
            notUnderstood(marks.peek(), shown(marks.peek()) + " stands after insert( … )", "end each statement with a semicolon");
            skipStatement();
        }
    }

    private void skipStatement() {
        while (!marks.peek().is(";") && !marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            marks.next();
        }
    }

    private void mark(Mark mark) {
        switch (mark.kind()) {
            case SIGN -> sign(mark);
            case WORD -> word(mark);
            case NUMBER -> {
                if (!NUMBER.matcher(mark.text()).matches()) {
                    refuse(mark, "the number " + mark.text() + " is not written as rules write numbers", "write digits alone, as in 25 or 0.4, at most 18");
                }
            }
            case UNREADABLE -> notUnderstood(mark, "'" + mark.text() + "' cannot be read here", "leave it out; a text stands between quotation marks on one line");
            default -> { }
        }
    }

    private void sign(Mark mark) {
        if (!SIGNS.contains(mark.text()) && !(consequence && SIGNS_OF_CONSEQUENCES.contains(mark.text()))) {
            refuse(mark, "the sign '" + mark.text() + "' is not one that rules may use here",
                    "compare with == != < <= > >=, join with && and ||, compute with + - * /, and use round brackets");
        }
        int deepest = consequence ? DEEPEST : DEEPEST_IN_CONDITIONS;
        int level = Math.max(0, depth);
        signs[level] = mark.is(",") || mark.is(";") ? 0 : signs[level] + 1;
        if (signs[level] > LONGEST) {
            refuse(mark, "more than " + LONGEST + " signs follow each other here", "state it in several rules");
            marks.skipTo("rule");
        } else if (mark.opens() && ++depth > deepest) {
            refuse(mark, "more than " + deepest + " brackets are open here", "state it in several rules");
            marks.skipTo("rule");
        } else if (mark.opens()) {
            signs[depth] = 0;
        } else if (mark.closes()) {
            depth--;
        }
        if (mark.is("->")) {
            if (lambdaDepth > 0 || !marks.before().is(Mark.Kind.WORD)) {
                refuse(mark, "'->' stands inside of another '->', or after more than one name", "ask with one name -> … at a time");
            }
            lambdaDepth = Math.max(depth, 1);
        } else if (depth < lambdaDepth || mark.is(",") && depth == lambdaDepth) {
            lambdaDepth = 0;
        }
    }

    private void word(Mark mark) {
        String word = mark.text();
        boolean member = marks.before().is(".");
        if (mark.isBinding() && !member || word.equals(FULL_NAME.get(0)) && !member && isFullName()) {
            return;
        }
        if (consequence && !member && marks.peek().is("->") && !isCapital(word)) {
            parameters.add(word);
            return;
        }
        if (member ? AllowedWords.isMember(word) : isKnown(word)) {
            if (lambdaDepth > 0 && (word.equals("new") || !member && marks.peek().is("(") || isAllowedType(word) && marks.peek(2).is("("))) {
                refuse(mark, "'" + word + "' may not be called for each after '->'", "ask only what the name before '->' and bindings have");
            }
            return;
        }
        boolean told = member && marks.beforeDot().end() == refusedTo;
        refusedTo = mark.end();
        if (!told) {
            refuse(mark, "'" + word + "' is not a word that rules may use" + (member ? " after a dot" : " here"),
                    "use bindings, and facts and terms with what they have");
        }
    }

    /** Whether the full name of a list or a set stands here; it then is gone over. */
    private boolean isFullName() {
        int last = FULL_NAME.size() - 1;
        for (int i = 1; i < FULL_NAME.size(); i++) {
            if (!marks.peek(i - 1).is(FULL_NAME.get(i))) {
                return false;
            }
        }
        if (!marks.peek(last).is("List") && !marks.peek(last).is("Set")) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            marks.next();
        }
        return true;
    }

    private boolean isKnown(String word) {
        if ((consequence ? AllowedWords.OF_CONSEQUENCES : AllowedWords.OF_CONDITIONS).contains(word) || parameters.contains(word)) {
            return true;
        }
        if (isCapital(word) && types.type(word) != null) {
            return isAllowedType(word);
        }
        return AllowedWords.isMember(word) && (!consequence || types.constant(word) != null || !types.methods(word).isEmpty());
    }

    private boolean isAllowedType(String word) {
        Class<?> type = isCapital(word) ? types.type(word) : null;
        return type != null && AllowedWords.isType(type);
    }

    /** Only what begins with a capital is the name of a type. */
    private static boolean isCapital(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    private static String shown(Mark mark) {
        return mark.is(Mark.Kind.END) ? "the end of the file" : mark.is(Mark.Kind.TEXT) ? "the text " + mark.text() : "'" + mark.text() + "'";
    }

    private void refuse(Mark mark, String wrong, String right) {
        refusing.refuse(mark.start(), mark.end(), name, false, wrong, right);
    }

    private void notUnderstood(Mark mark, String wrong, String right) {
        refusing.refuse(mark.start(), mark.end(), name, true, wrong, right);
    }
}
