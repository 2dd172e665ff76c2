package org.pcsrules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pcsrules.conformance.ConformanceSuite.Example;
import org.pcsrules.oracle.ReferenceJson;

/** The committed page shows what the suite holds and what the rules compute now. */
class ConformancePageTest {

    private static final Path MADE = Path.of("target", "conformance.md");
    private static final Path COMMITTED = Path.of("docs", "conformance.md");

    @Test
    void theCommittedPageIsTheOneThatTheSuiteMakes() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, ConformancePage.text());
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("the page is out of date; renew it: cp pcs-rules/target/conformance.md pcs-rules/docs/conformance.md")
                .isEqualTo(Files.readString(MADE));
    }

    @Test
    void everyContradictionIsOfAnExampleThatThereIs() {
        List<String> examples = ConformanceSuite.examples().stream().map(Example::id).collect(Collectors.toList());
        ReferenceJson.resource("/org/pcsrules/conformance/contradictions.json").forEach(one -> {
            if (one.has("example")) {
                assertThat(examples).contains(one.get("example").asText());
            }
        });
    }
}
