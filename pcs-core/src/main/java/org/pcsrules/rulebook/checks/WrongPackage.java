package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceFile;

/** A file does not name the package of its folder, under which its rules are looked for. */
final class WrongPackage extends Check {

    private static final String ROOT = "org.pcsrules.rules";
    private static final String EDITIONS = "editions/";

    WrongPackage() {
        super(Severity.ERROR, "A file does not name the package of its folder.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        for (SourceFile file : rulebook.files()) {
            String right = ofFolder(file.folder());
            if (!file.packageName().equals(right)) {
                report.add(file.packageSpan(), (String) null, file.packageName().isEmpty() ? "the file names no package"
                        : "the package " + file.packageName() + " is not that of the folder", "write package " + right);
            }
        }
    }

    /** {@code editions/2026-07} is {@code org.pcsrules.rules.editions.edition_2026_07}: a package cannot begin with a digit. */
    private static String ofFolder(String folder) {
        String name = folder.startsWith(EDITIONS) ? "editions.edition_" + folder.substring(EDITIONS.length()).replace('-', '_') : folder;
        return name.isEmpty() ? ROOT : ROOT + "." + name.replace('/', '.');
    }
}
