package org.pcsrules;

import java.util.Locale;

/** How names of services, workloads and certifications are compared: trimmed, case folded, inner white space reduced to one blank. */
public final class Names {

    /** The one white space of Unicode that the class library takes for none. */
    private static final char NEXT_LINE = '\u0085';

    private Names() {
    }

    /**
     * The form of a name that is compared. White space is any Unicode white space, no-break blanks included; case folds by the
     * lower case of the root locale.
     */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
                blank = !folded.isEmpty();
            } else {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
