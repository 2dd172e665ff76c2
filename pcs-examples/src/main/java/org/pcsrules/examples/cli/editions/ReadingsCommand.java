package org.pcsrules.examples.cli.editions;

import java.util.concurrent.Callable;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.json.RulebookJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pcs readings}: what the published text leaves open, and how it can be read. */
@Command(
        name = "readings",
        description = "Lists the open points of the published text: what is open, the readings of it, and which holds in each edition.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs readings",
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15 --reading PASS_TEST=ROUNDED",
            "  pcs score pcs-examples/samples/modern-work-reseller.json --as-of 2026-08-15 --readings all",
            "",
            "Exit status: 0 listed, 2 refused, 3 rules do not compile, 1 any other failure."
        })
public final class ReadingsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    public ReadingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return options.print(surroundings, rulebook -> new ReadingsText(surroundings.style(), rulebook).toString(), RulebookJson::writeReadings);
    }
}
