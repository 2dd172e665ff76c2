package org.pcsrules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a known name for one that is not known. One instance serves one reading of facts: it remembers what it proposed and
 * gives up proposing once it has compared very many names, so that a document full of unknown names is still refused quickly.
 * Not safe for use by several threads.
 */
public final class Suggestions {

    private static final int COMPARISONS = 1_000_000;
    private static final int LONGEST = 100;
    private static final int SHOWN = 80;

    private final Map<String, String> remembered = new HashMap<>();
    private int comparisonsLeft = COMPARISONS;

    /**
     * The words that follow {@code unknown association 'PALL'}: {@code , did you mean PAL?}, or nothing if no known name is near.
     *
     * @param kind keeps proposals for different kinds of names apart
     */
    public String didYouMean(String kind, String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return "";
        }
        return remembered.computeIfAbsent(kind + '\n' + name, key -> {
            comparisonsLeft -= known.size();
            String nearest = comparisonsLeft < 0 ? null : nearest(name, known);
            return nearest == null ? "" : ", did you mean " + shown(nearest) + "?";
        });
    }

    /**
     * The known name with the fewest letters to insert, remove or change, upper and lower case alike; of several the first in
     * alphabetical order. A name that another one starts with is near to it whatever the rest.
     *
     * @return null if no known name shares at least half of its letters
     */
    public static @Nullable String nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        String wanted = Names.fold(name);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) > bestDistance || candidate.length() > LONGEST) {
                continue;
            }
            int distance = distance(wanted, Names.fold(candidate));
            boolean near = distance <= Math.max(wanted.length(), candidate.length()) / 2 || startsWith(candidate, name);
            if (near && (distance < bestDistance || distance == bestDistance && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** A name in quotation marks, on one line and shortened, as it is put into messages. */
    public static String quoted(String name) {
        return "'" + shown(name) + "'";
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append(name.codePointCount(0, name.length()) > SHOWN ? "…" : "").toString();
    }

    private static boolean startsWith(String candidate, String name) {
        return name.length() >= 3 && candidate.regionMatches(true, 0, name, 0, name.length());
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[b.length()];
    }
}
