package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceFile;

/** A file does not name the package of its folder, under which its rules are looked for. */
final class WrongPackage extends Check {

    WrongPackage() {
        super(Severity.ERROR, "A file does not name the package of its folder.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        for (SourceFile file : rulebook.files()) {
            String right = file.packageOfFolder();
            if (!file.packageName().equals(right)) {
                report.add(file.packageSpan(), (String) null, file.packageName().isEmpty() ? "the file names no package"
                        : "the package " + file.packageName() + " is not that of the folder", "write package " + right);
            }
        }
    }
}
