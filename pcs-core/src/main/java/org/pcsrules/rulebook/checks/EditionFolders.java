package org.pcsrules.rulebook.checks;

import java.util.TreeSet;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceFile;

/** An edition names a folder without rule files, or no edition names a folder that has some. */
final class EditionFolders extends Check {

    private static final String EDITIONS = "editions/";

    EditionFolders() {
        super(Severity.ERROR, "An edition names a folder that has no rule files, or no edition names one that has.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        TreeSet<String> folders = new TreeSet<>();
        rulebook.files().stream().map(SourceFile::folder).filter(folder -> folder.startsWith(EDITIONS))
                .forEach(folder -> folders.add(folder.substring(EDITIONS.length())));
        TreeSet<String> named = new TreeSet<>();
        for (Examined.StatedEdition edition : rulebook.editions()) {
            for (String folder : edition.folders()) {
                if (!folders.contains(folder)) {
                    report.add(edition.place(), edition.rule(), "edition " + edition.id() + " has rules in the folder " + EDITIONS + folder
                            + ", where there are no rule files", Known.instead(folder, folders));
                }
            }
            named.addAll(edition.folders());
        }
        rulebook.files().stream().filter(file -> file.folder().startsWith(EDITIONS) && !named.contains(file.folder().substring(EDITIONS.length())))
                .forEach(file -> report.add(file.packageSpan(), (String) null, "no edition has rules in the folder " + file.folder() + ", so that nothing here counts",
                        "name the folder in rulesIn(…) of an edition in " + EDITIONS + "editions.drl"));
    }
}
