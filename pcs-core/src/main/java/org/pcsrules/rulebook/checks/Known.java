package org.pcsrules.rulebook.checks;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.Suggestions;
import org.pcsrules.rulebook.types.Members;

/** Words about names that are known. */
final class Known {

    private static final int MOST = 40;

    private Known() {
    }

    /** {@code write name; there are all, entries, name}. */
    static String instead(String unknown, Collection<String> known) {
        String nearest = Suggestions.nearest(unknown, known);
        String write = nearest == null ? "" : "write " + quoted(nearest);
        return known.isEmpty() ? "there are none" : known.size() == 1 ? "write " + quoted(known.iterator().next()) : write + (write.isEmpty() ? "" : "; ") + "there are " + list(known);
    }

    /** A name of several words needs marks around it. */
    private static String quoted(String name) {
        return name.contains(" ") ? "'" + name + "'" : name;
    }

    /** The names, as a list in a sentence; very many are cut short. */
    static String list(Collection<String> names) {
        List<String> shown = names.stream().limit(MOST).map(Known::quoted).toList();
        return shown.stream().collect(Collectors.joining(", ")) + (names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** What a value of a type is, in words. {@code void} stands for {@code null}. */
    static String a(Class<?> type) {
        if (type == void.class) {
            return "nothing";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class) {
            return "a decimal number (BigDecimal)";
        }
        if (type == BigFraction.class) {
            return "an exact fraction";
        }
        if (isNumber(type)) {
            return "a number";
        }
        return type == Members.Anything.class ? "something" : Temporal.class.isAssignableFrom(type) ? "a date" : "a " + Members.name(type);
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type);
    }
}
