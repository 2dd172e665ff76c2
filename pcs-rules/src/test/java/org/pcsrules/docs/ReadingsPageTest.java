package org.pcsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.TextReading;

/** The table of open points in the page on readings is what the rule files state. */
class ReadingsPageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGE = MODULE.resolve("../pcs-core/docs/readings.md").normalize();
    private static final String BEGIN = "<!-- table: begin -->\n";
    private static final String END = "<!-- table: end -->\n";

    private final Rulebook rulebook = Rulebook.shipped();

    @Test
    void theTableOfOpenPointsIsThatOfTheRuleFiles() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        String made = page.substring(0, page.indexOf(BEGIN)) + BEGIN + table() + page.substring(page.indexOf(END));
        Path copy = MODULE.resolve("target/readings.md");
        Files.writeString(copy, made);
        assertThat(page).as("%s is out of date; the build wrote it anew to %s", PAGE, copy).isEqualTo(made);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Open point | What is open | Readings | Decided by |\n|---|---|---|---|\n");
        for (TextReading point : rulebook.readings()) {
            table.append("| `").append(point.name()).append("` | ").append(point.open()).append(" | ")
                    .append(point.choices().stream().map(choice -> reading(point, choice)).collect(Collectors.joining("<br>"))).append(" | ")
                    .append(rulebook.decidedBy(point.name()).stream().map(RuleCited::ruleId).collect(Collectors.joining(", "))).append(" |\n");
        }
        return table.toString();
    }

    private String reading(TextReading point, TextReading.Choice choice) {
        List<String> editions = rulebook.editions().stream().map(EditionInfo::id)
                .filter(id -> rulebook.terms(id).readings().get(point.name()).equals(choice.value())).toList();
        String inEditions = editions.isEmpty() ? "" : editions.size() == rulebook.editions().size() ? " (default)"
                : " (default in " + String.join(", ", editions) + ")";
        return "`" + choice.value() + "`: " + choice.words() + inEditions;
    }
}
