package org.pcsrules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.ComparisonJson;

class ComparisonJsonTest {

    private static JsonNode written(String before, String after) throws IOException {
        PartnerFacts facts = PartnerFacts.builder("1234567").add(new Certification("p", "SC-500", LocalDate.of(2026, 4, 1), null)).build();
        Side side = Side.of(facts, LocalDate.of(2026, 8, 15));
        try (PcsEngine engine = PcsEngine.create()) {
            Comparison comparison = engine.compare(side.under(before), side.under(after));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ComparisonJson.write(comparison, bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(ComparisonJson.write(comparison));
            return new ObjectMapper().readTree(bytes.toByteArray());
        }
    }

    @Test
    void causesTermsAndFactsAreWritten() throws IOException {
        JsonNode document = written("2026-05", "2026-07");
        assertThat(document.get("format").asText()).isEqualTo("pcs-comparison/1");
        assertThat(document.get("before").get("edition").asText()).isEqualTo("2026-05");
        assertThat(document.get("after").get("asOf").asText()).isEqualTo("2026-08-15");
        JsonNode security = document.get("areas").get(5);
        assertThat(security.get("area").asText()).isEqualTo("SECURITY");
        assertThat(security.get("before").get("score").get("exact").asText()).isEqualTo("0");
        assertThat(security.get("after").get("track").asText()).isEqualTo("SMB");
        assertThat(security.get("change").get("exact").asText()).isEqualTo("4");
        JsonNode part = security.get("causes").get(0).get("parts").get(0);
        assertThat(security.get("causes").get(0).get("cause").asText()).isEqualTo("RULE_CHANGED");
        assertThat(part.get("metric").asText()).isEqualTo("INTERMEDIATE_CERTIFICATIONS");
        assertThat(part.get("subjects").get(0).get("subject").asText()).isEqualTo("p");
        assertThat(part.get("subjects").get(0).get("step").asInt()).isEqualTo(1);
        assertThat(part.get("subjects").get(0).get("after").get("facts").get(0).asText()).isEqualTo("certifications[0]");
        JsonNode facts = security.get("metrics").get(1).get("facts").get(0);
        assertThat(facts.get("counts").asBoolean()).isTrue();
        assertThat(facts.get("reason").asText()).isEqualTo("CERTIFICATION_NOT_LISTED");
        assertThat(security.get("terms")).anySatisfy(term -> assertThat(term.get("added").get(0).asText()).endsWith("(SC-500)"));
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        JsonNode document = written("2022-10", "2023-08");
        JsonNode infrastructure = document.get("areas").get(1);
        assertThat(infrastructure.get("area").asText()).isEqualTo("INFRASTRUCTURE");
        assertThat(infrastructure.has("before")).isFalse();
        assertThat(infrastructure.has("change")).isFalse();
        assertThat(infrastructure.get("causes")).isEmpty();
        assertThat(document.get("terms")).singleElement().satisfies(term -> {
            assertThat(term.get("term").asText()).isEqualTo("DEFAULT_READING");
            assertThat(term.get("after").get("words").asText()).isEqualTo("CATEGORY_AT_LEAST_ONE");
        });
    }
}
