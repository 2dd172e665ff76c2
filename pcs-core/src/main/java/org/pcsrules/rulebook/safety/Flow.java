package org.pcsrules.rulebook.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.rulebook.types.Members;

/**
 * What one rule makes of what. Read from marks that the other walls have let through, and so written as they know it.
 *
 * @param reads the types of the facts whose values it reads; what is only asked to be there or not ({@code not T( … )}, {@code exists T( … )}) gives none
 * @param states the types of the facts that it states; {@code Object} where that cannot be told
 * @param growing the first mark that makes a text or a number larger than those it is made of; null if there is none
 * @param growths how many such marks there are
 * @param making the first mark that makes anything at all but by {@code new}; null if there is none
 */
record Flow(SourceFile file, String rule, Set<Class<?>> reads, Set<Class<?>> states, @Nullable Mark growing, int growths, @Nullable Mark making) {

    private static final Set<String> SIGNS = Set.of("+", "-", "*", "/");
    private static final Set<String> GROWING = Set.of("add", "subtract", "multiply", "divide", "toString", "sum", "sumReached", "growthPercent");
    private static final Set<String> COLLECTING = Set.of("collectList", "collectSet");
    /** Makes a list of names of another, and keeps what it makes within bounds itself. */
    private static final String BOUNDED = "and";

    static List<Flow> of(SourceFile file) {
        FileTypes types = new FileTypes(file, Flow.class.getClassLoader());
        List<Mark> marks = Mark.of(file.text());
        List<Flow> flows = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            if (begins(marks, at)) {
                int end = at + 1;
                while (end < marks.size() && !begins(marks, end)) {
                    end++;
                }
                flows.add(of(file, types, marks.subList(at, end)));
            }
        }
        return flows;
    }

    private static boolean begins(List<Mark> marks, int at) {
        return marks.get(at).is("rule") && marks.get(at + 1).is(Mark.Kind.TEXT);
    }

    private static Flow of(SourceFile file, FileTypes types, List<Mark> marks) {
        Set<Class<?>> reads = new HashSet<>();
        Set<Class<?>> states = new HashSet<>();
        List<Mark> growing = new ArrayList<>();
        Mark making = null;
        boolean consequence = false;
        for (int i = 2; i < marks.size() - 1; i++) {
            Mark mark = marks.get(i);
            Mark before = marks.get(i - 1);
            boolean called = mark.is(Mark.Kind.WORD) && marks.get(i + 1).opens();
            if (mark.is("insert") && called) {
                consequence = true;
                states.addAll(new Stated(types, marks).of(i + 2));
                continue;
            }
            boolean capital = mark.is(Mark.Kind.WORD) && !mark.isBinding() && MarkWall.isCapital(mark.text());
            if (called && capital && !consequence && !before.is("not") && !before.is("exists")) {
                Class<?> type = types.type(dotted(marks, i));
                reads.add(type == null ? Object.class : type);
            }
            boolean grows = mark.is(Mark.Kind.SIGN) && SIGNS.contains(mark.text()) && !before.is("salience")
                    || mark.is(Mark.Kind.WORD) && GROWING.contains(mark.text()) && (called || before.is("."));
            if (grows) {
                growing.add(mark);
            }
            if (making == null && (grows || called && (COLLECTING.contains(mark.text())
                    || consequence && !capital && !mark.is(BOUNDED) && !marks.get(Math.min(i + 2, marks.size() - 1)).closes()))) {
                making = mark;
            }
        }
        String name = marks.get(1).text();
        return new Flow(file, name.substring(1, name.length() - 1), reads, states, growing.isEmpty() ? null : growing.get(0), growing.size(), making);
    }

    /** The name with dots that ends here. */
    private static String dotted(List<Mark> marks, int last) {
        String name = marks.get(last).text();
        for (int i = last; i > 0 && marks.get(i - 1).is("."); i -= 2) {
            name = marks.get(i - 2).text() + "." + name;
        }
        return name;
    }

    Refusal refusal(Mark mark, String wrong, String right) {
        return new Refusal(file.span(mark.start(), mark.end()), rule, wrong, right, false);
    }

    /** The types of what is stated. */
    private record Stated(FileTypes types, List<Mark> marks) {

        /** @param at the mark after {@code insert(} */
        Set<Class<?>> of(int at) {
            boolean creation = marks.get(at).is("new");
            int i = creation ? at + 1 : at;
            String name = marks.get(i).text();
            Class<?> type = MarkWall.isCapital(name) ? types.type(name) : null;
            for (; type != null && marks.get(i + 1).is(".") && Members.nested(type, marks.get(i + 2).text()) != null; i += 2) {
                type = Members.nested(type, marks.get(i + 2).text());
            }
            Set<Class<?>> found;
            if (creation) {
                found = type == null ? Set.of() : Set.of(type);
            } else if (type != null && marks.get(i + 1).is(".")) {
                i += 2;
                found = Members.results(Members.methods(type, marks.get(i).text()));
            } else {
                found = Members.results(types.methods(name));
            }
            i = afterCall(i + 1);
            while (i > 0 && marks.get(i).is(".")) {
                String method = marks.get(i + 1).text();
                Set<Class<?>> next = new HashSet<>();
                found.forEach(one -> next.addAll(Members.results(Members.methods(one, method))));
                found = next;
                i = afterCall(i + 2);
            }
            return found.isEmpty() || i < 0 || !marks.get(i).closes() ? Set.of(Object.class) : found;
        }

        /** The place after the brackets that open here; -1 if none do. */
        private int afterCall(int at) {
            int open = 0;
            for (int i = at; i < marks.size(); i++) {
                open += marks.get(i).opens() ? 1 : marks.get(i).closes() ? -1 : 0;
                if (open == 0) {
                    return i == at ? -1 : i + 1;
                }
            }
            return -1;
        }
    }
}
