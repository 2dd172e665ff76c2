package org.pcsrules.rulebook.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.types.FileTypes;

/** Holds the words, signs and numbers of one rule against what rules may use. */
final class MarkWall {

    /** Takes what is refused. */
    interface Refusing {
        void refuse(int start, int end, @Nullable String rule, boolean ofForm, String wrong, String right);
    }

    /** How many brackets may be open; in conditions few, as each one more than doubles the time that the compiler takes. */
    private static final int DEEPEST = 20;
    private static final int DEEPEST_IN_CONDITIONS = 6;
    /** How many signs may follow each other between commas, dots included; the compiler goes as deep. */
    private static final int LONGEST = 200;
    private static final Set<String> SIGNS = Set.of("(", ")", ",", ".", ";", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", ":");
    private static final Set<String> SIGNS_OF_CONSEQUENCES = Set.of("?", "->");
    private static final List<String> FULL_NAME = List.of("java", ".", "util", ".");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final Marks marks;
    private final FileTypes types;
    private final Refusing refusing;
    private final Set<String> parameters = new HashSet<>();
    /** The signs since the last comma, at each depth. */
    private final int[] signs = new int[DEEPEST + 2];
    private @Nullable String rule;
    private boolean consequence;
    private int depth;
    /** How many brackets are open around the lambda that is being read; 0 if none is. */
    private int lambdaDepth;
    /** Where the last word ends that was refused; what follows it after a dot is not told again. */
    private int refusedTo = -1;

    MarkWall(Marks marks, FileTypes types, Refusing refusing) {
        this.marks = marks;
        this.types = types;
        this.refusing = refusing;
    }

    /** Names the rule that what is refused is in. */
    void inRule(String name) {
        rule = name;
    }

    /** From here on stands what is after {@code then}. */
    void inConsequence() {
        consequence = true;
    }

    /** A name that stands for each of what a loop goes through. */
    void parameter(String name) {
        parameters.add(name);
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** No bracket is open any more. */
    void closeAll() {
        depth = 0;
    }

    /** Holds the mark that was read last against the list. */
    void mark(Mark mark) {
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

    /** Whether a word is the name of a type that rules may name. */
    boolean isAllowedType(String word) {
        Class<?> type = isCapital(word) ? types.type(word) : null;
        return type != null && AllowedWords.isType(type);
    }

    /** Only what begins with a capital is the name of a type. */
    static boolean isCapital(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    void refuse(Mark mark, String wrong, String right) {
        refusing.refuse(mark.start(), mark.end(), rule, false, wrong, right);
    }

    void notUnderstood(Mark mark, String wrong, String right) {
        refusing.refuse(mark.start(), mark.end(), rule, true, wrong, right);
    }
}
