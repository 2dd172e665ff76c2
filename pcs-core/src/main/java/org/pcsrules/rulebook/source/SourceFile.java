package org.pcsrules.rulebook.source;

import java.util.List;

/**
 * A rule file.
 *
 * @param path its path below the rulebook's directory, as in {@code editions/2026-07/security.drl}
 * @param text all of it, lines ending as they do in the file
 * @param packageName the name after {@code package}; empty if there is none
 * @param packageSpan where the name stands; the beginning of the file if there is none
 * @param imports the imports
 * @param declarations everything else outside rules
 * @param rules the rules
 * @param problems what is not understood
 */
public record SourceFile(String path, String text, String packageName, Span packageSpan, List<Import> imports, List<Declaration> declarations,
        List<SourceRule> rules, List<SyntaxProblem> problems) {

    /** The folder of the file, as in {@code editions/2026-07}; empty for a file of the directory itself. */
    public String folder() {
        return folder(path);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The package of the file's folder, under which its rules are looked for. */
    public String packageOfFolder() {
        return packageOfFolder(path);
    }

    /**
     * The package of the folder of a file, by the file's path: {@code editions/2026-07} is {@code org.pcsrules.rules.editions.edition_2026_07},
     * as a package cannot begin with a digit.
     */
    public static String packageOfFolder(String path) {
        String folder = folder(path);
        String name = folder.startsWith("editions/") ? "editions.edition_" + folder.substring("editions/".length()).replace('-', '_') : folder;
        return name.isEmpty() ? "org.pcsrules.rules" : "org.pcsrules.rules." + name.replace('/', '.');
    }

    /** A place in this file. @param start the offset of its first character @param end the offset after its last */
    public Span span(int start, int end) {
        return new Places(path, text).span(start, end);
    }

    /** The text of a place in this file. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** A line of the file, without what ends it. @param number from 1 */
    public String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
