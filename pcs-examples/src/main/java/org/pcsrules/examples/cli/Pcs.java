package org.pcsrules.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.pcsrules.examples.cli.batch.BatchCommand;
import org.pcsrules.examples.cli.compare.CompareCommand;
import org.pcsrules.examples.cli.editions.EditionsCommand;
import org.pcsrules.examples.cli.editions.ReadingsCommand;
import org.pcsrules.examples.cli.rules.RulesCommand;
import org.pcsrules.examples.cli.window.WindowCommand;
import org.pcsrules.examples.generate.GenerateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The {@code pcs} command. What it does is done by {@link ScoreCommand} and {@link ExplainCommand}. */
@Command(
        name = "pcs",
        description = "Computes a partner's capability scores and Solutions Partner designations from the partner's facts.",
        subcommands = {HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15",
            "  pcs explain pcs-examples/samples/azure-consultancy.json --as-of 2026-08-15",
            "  pcs window pcs-examples/samples/renewal-due.json --as-of 2026-08-15",
            "  pcs score pcs-examples/samples/security-specialist.json --format json",
            "  pcs compare pcs-examples/samples/modern-work-reseller.json --as-of 2026-07-15 --as-of 2026-08-15",
            "  pcs score - --edition 2026-07 --reading PASS_TEST=ROUNDED < facts.json",
            "  pcs rules export my-rules",
            "",
            "(pcs stands for: java -jar pcs-examples/target/pcs.jar)"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:scored, qualified or not",
            "1:any other failure",
            "2:the input, the arguments or a file are refused; one line per error on standard error",
            "3:rules that do not compile, do not end or have errors"
        })
public final class Pcs {

    /** Runs the command and ends the program with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine(Surroundings.ofThisProcess()).execute(args));
    }

    /** The command in given surroundings. */
    public static CommandLine commandLine(Surroundings surroundings) {
        CommandLine.Help.ColorScheme colours = CommandLine.Help.defaultColorScheme(surroundings.ansi());
        CommandLine pcs = new CommandLine(new Pcs())
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new WindowCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new BatchCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new EditionsCommand(surroundings))
                .addSubcommand(new ReadingsCommand(surroundings))
                .addSubcommand(RulesCommand.in(surroundings))
                .addSubcommand(new GenerateCommand(surroundings));
        Failures failures = new Failures();
        return pcs.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(colours)
                .setOut(writer(surroundings.out(), surroundings))
                .setErr(writer(surroundings.err(), surroundings))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static PrintWriter writer(PrintStream stream, Surroundings surroundings) {
        return new PrintWriter(stream, true, surroundings.charset());
    }

    /** The version in the jar's manifest. */
    public static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Pcs.class.getPackage().getImplementationVersion();
            return new String[] {"pcs " + (version == null ? "(not packaged)" : version)};
        }
    }
}
