package org.pcsrules.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import picocli.CommandLine.Option;

/** The argument that says which rule files are used. */
public class RulebookChoice {

    @Option(names = "--rules", paramLabel = "DIR",
            description = "a directory of rule files of your own, as pcs rules export writes it; the shipped ones if not given")
    @Nullable Path rules;

    /** The rulebook chosen. @throws org.pcsrules.RulesException if its rule files do not compile */
    public final Rulebook rulebook() {
        return rules == null ? Rulebook.shipped() : Rulebook.compile(InputFiles.directory(rules));
    }
}
