package org.pcsrules.rulebook.safety;

import java.util.List;

/** The marks of a file, gone through once. */
final class Marks {

    private final List<Mark> all;
    private int at;

    Marks(List<Mark> all) {
        this.all = all;
    }

    /** The next mark; the last one is of kind {@code END}. */
    Mark peek() {
        return peek(0);
    }

    Mark peek(int ahead) {
        return all.get(Math.max(0, Math.min(at + ahead, all.size() - 1)));
    }

    /** The mark before the one that was read last. */
    Mark before() {
        return peek(-2);
    }

    /** The mark before the dot before the one that was read last. */
    Mark beforeDot() {
        return peek(-3);
    }

    Mark next() {
        Mark mark = peek();
        at = Math.min(at + 1, all.size() - 1);
        return mark;
    }

    boolean accept(String text) {
        boolean is = peek().is(text);
        if (is) {
            next();
        }
        return is;
    }

    /** Where the mark that was read last ends. */
    int end() {
        return peek(-1).end();
    }

    /** A name with dots, as in {@code org.pcsrules.terms.*}. */
    String dotted() {
        StringBuilder name = new StringBuilder();
        while (peek().is(Mark.Kind.WORD) && (name.isEmpty() || name.charAt(name.length() - 1) == '.')
                || !name.isEmpty() && (peek().is(".") || peek().is("*") && name.charAt(name.length() - 1) == '.')) {
            name.append(next().text());
        }
        return name.toString();
    }

    /** To the next of these words, or to the end. */
    void skipTo(String... words) {
        while (!peek().is(Mark.Kind.END)) {
            for (String word : words) {
                if (peek().is(word)) {
                    return;
                }
            }
            next();
        }
    }
}
