package org.pcsrules.examples.cli.editions;

import java.util.concurrent.Callable;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.RulebookJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pcs editions}: the editions, when each is in force, and how sure it is. */
@Command(
        name = "editions",
        description = "Lists the editions of the programme's rules: when each is in force, how sure it is, what it rests on.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs editions",
            "  pcs editions --rules my-rules --format json",
            "",
            "Exit status: 0 listed, 2 refused, 3 rules do not compile, 1 any other failure."
        })
public final class EditionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    public EditionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return options.print(surroundings, rulebook -> new EditionsText(surroundings.style(), rulebook).toString(), RulebookJson::writeEditions);
    }
}
