package org.pcsrules.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;

/** A rulebook as an argument names it: a directory of rule files, or {@code shipped}. */
public final class GivenRulebook {

    private static final String SHIPPED = "shipped";

    private GivenRulebook() {
    }

    /**
     * The rulebook.
     *
     * @throws RefusedException if there is no such directory
     * @throws RulesException if its rule files do not compile; each line names the directory
     */
    public static Rulebook open(String name) {
        if (name.equals(SHIPPED)) {
            return Rulebook.shipped();
        }
        Path directory;
        try {
            directory = InputFiles.directory(Path.of(name));
        } catch (InvalidPathException e) {
            throw new RefusedException(name + ": not a directory name on this system");
        }
        try {
            return Rulebook.compile(directory);
        } catch (RulesException e) {
            throw new RulesException(e.getMessage().lines().map(line -> line.startsWith(name) ? line : name + "/" + line).collect(Collectors.joining("\n")), e);
        }
    }
}
