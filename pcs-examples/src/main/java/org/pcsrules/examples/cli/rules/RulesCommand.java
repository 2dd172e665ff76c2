package org.pcsrules.examples.cli.rules;

import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.examples.cli.impact.ImpactCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pcs rules}: what those need who edit rule files. Each subcommand is one class of this package. */
@Command(
        name = "rules",
        description = "Writes, checks and compares rule files that people edit.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand {

    private RulesCommand() {
    }

    /** The command with its subcommands, in given surroundings. */
    public static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new TestCommand(surroundings))
                .addSubcommand(new CoverageCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new ImpactCommand(surroundings));
    }
}
