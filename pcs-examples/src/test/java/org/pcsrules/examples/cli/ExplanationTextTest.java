package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcsrules.terms.Source;
import picocli.CommandLine.Help.Ansi;

class ExplanationTextTest {

    private static final List<Source> SOURCES = List.of(
            new Source("S-MW26", "Solutions Partner for Modern Work", "copy of a page of Microsoft", "github.com/example/pages", "2026"),
            new Source("S-NONE", "Cited by no rule", "press", "nowhere", ""));

    @Test
    void anExplanationIsATreeDownToTheFacts() {
        Golden.assertSame("explained.txt", new ExplanationText(Style.PLAIN, SOURCES).of(Cards.explained(), null));
    }

    @Test
    void colourChangesNothingButColour() {
        String coloured = new ExplanationText(new Style(Ansi.ON, false), SOURCES).of(Cards.explained(), null);
        assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", ""))
                .isEqualTo(new ExplanationText(Style.PLAIN, SOURCES).of(Cards.explained(), null));
    }

    @Test
    void neighbouringFactsAreWrittenAsARun() {
        assertThat(FactRanges.all(List.of("azureConsumption[5]", "azureConsumption[3]", "azureConsumption[4]",
                "azureConsumption[20]", "tenants[2]", "azureConsumption[4]")))
                .isEqualTo("azureConsumption[3-5,20], tenants[2]");
    }

    @Test
    void factsBeyondTheFirstRunsAreCounted() {
        List<String> odd = IntStream.range(0, 10).mapToObj(i -> "people[" + (2 * i + 1) + "]").toList();
        assertThat(FactRanges.first(odd, 3)).isEqualTo("people[1,3,5] and 7 more");
        assertThat(FactRanges.first(odd, 10)).isEqualTo("people[1,3,5,7,9,11,13,15,17,19]");
        assertThat(FactRanges.first(List.of(), 3)).isEmpty();
    }
}
