package org.pcsrules.rulebook.checks;

import java.util.Collection;
import java.util.TreeSet;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Import;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.types.Vocabulary;

/** Something is imported that does not exist. */
final class UnknownImport extends Check {

    UnknownImport() {
        super(Severity.ERROR, "Something is imported that does not exist.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        for (SourceFile file : rulebook.files()) {
            for (Import one : rulebook.types(file).unknownImports()) {
                boolean ofPackage = one.isWildcard() && !one.isStatic();
                Collection<String> known = new TreeSet<>(ofPackage ? Vocabulary.PACKAGES : Vocabulary.TYPES.stream().map(Class::getName).toList());
                String sought = one.isStatic() || one.isWildcard() ? one.container() : one.target();
                report.add(one.span(), (String) null, "there is no " + sought, Known.instead(sought, known));
            }
        }
    }
}
