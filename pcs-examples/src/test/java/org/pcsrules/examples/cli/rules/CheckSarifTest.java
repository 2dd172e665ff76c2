package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pcsrules.json.FindingsSarif;
import org.pcsrules.rulebook.RulebookCheck;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds findings against what SARIF 2.1.0 requires of a document that editors and code hosts take. */
class CheckSarifTest {

    private static final String WITHOUT_ID = "package org.pcsrules.rules.common\n\nrule \"a\"\n    @source(\"S-MW26\")\nwhen\nthen\nend\n";

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    private static SortedMap<String, byte[]> rulebook(Map<String, String> changed) {
        SortedMap<String, byte[]> files = new SmallRulebook().files();
        changed.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private Map<?, ?> checked(SortedMap<String, byte[]> files) throws IOException {
        Path rules = directory.resolve("my rules");
        for (var file : files.entrySet()) {
            Files.createDirectories(rules.resolve(file.getKey()).getParent());
            Files.write(rules.resolve(file.getKey()), file.getValue());
        }
        Path relative = Path.of("").toAbsolutePath().relativize(rules.toAbsolutePath());
        assertThat(shell.run("rules", "check", relative.toString(), "--format", "sarif")).as(shell.err()).isEqualTo(3);
        return document(shell.out());
    }

    @Test
    void findingsInTheTextAreWrittenAsTheStandardAsks() throws IOException {
        List<Map<?, ?>> results = conforming(checked(rulebook(Map.of("common/my 50% rüles.drl", WITHOUT_ID,
                "common/broken.drl", "package org.pcsrules.rules.common\n\nrule \"b\"\n    @ruleId(\"B\") @source(\"S-MW26\")\nwhen\nthen\n    insert( 1;\nend\n",
                "editions/2026/notes.drl", "package org.pcsrules.rules.editions\n\nrule \"no end"))));
        assertThat(results).extracting(result -> (String) result.get("level")).contains("error", "warning");
        assertThat(results).extracting(CheckSarifTest::uri).anyMatch(uri -> uri.endsWith("/my%20rules/common/my%2050%25%20r%C3%BCles.drl"))
                .anyMatch(uri -> uri.endsWith("/common/broken.drl")).anyMatch(uri -> uri.endsWith("/editions/2026/notes.drl"));
    }

    @Test
    void aFindingWithoutAPlaceHasNoLocation() throws IOException {
        SortedMap<String, byte[]> withoutEditions = rulebook(Map.of());
        withoutEditions.keySet().removeIf(file -> file.startsWith("editions/"));
        assertThat(conforming(checked(withoutEditions))).anyMatch(result -> !result.containsKey("locations"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file there has a colon in its name")
    void aColonInTheFirstNameIsNotReadAsASchemeOfTheUri() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsSarif.write(RulebookCheck.check("draft:2", rulebook(Map.of("common/a.drl", WITHOUT_ID))), Path.of("draft:2"), out);
        assertThat(conforming(document(out.toString(StandardCharsets.UTF_8)))).extracting(CheckSarifTest::uri).contains("draft%3A2/common/a.drl");
    }

    /** The results of a document that has what the standard requires. */
    private static List<Map<?, ?>> conforming(Map<?, ?> document) {
        assertThat(document.get("version")).isEqualTo("2.1.0");
        assertThat(URI.create((String) document.get("$schema")).isAbsolute()).isTrue();
        List<Map<?, ?>> runs = objects(document, "runs");
        assertThat(runs).hasSize(1);
        Map<?, ?> driver = object(object(runs.get(0), "tool"), "driver");
        assertThat((String) driver.get("name")).isNotBlank();
        assertThat(runs.get(0).get("columnKind")).isEqualTo("utf16CodeUnits");
        List<Map<?, ?>> rules = objects(driver, "rules");
        assertThat(rules).extracting(rule -> rule.get("id")).doesNotHaveDuplicates().allSatisfy(id -> assertThat((String) id).isNotBlank());
        assertThat(rules).allSatisfy(rule -> {
            assertThat((String) object(rule, "shortDescription").get("text")).isNotBlank();
            level(object(rule, "defaultConfiguration"));
        });
        List<Map<?, ?>> results = objects(runs.get(0), "results");
        assertThat(results).hasSizeGreaterThan(0).allSatisfy(result -> {
            assertThat((String) object(result, "message").get("text")).isNotBlank();
            level(result);
            assertThat(rules.get((int) result.get("ruleIndex")).get("id")).isEqualTo(result.get("ruleId"));
            if (result.containsKey("locations")) {
                assertThat(objects(result, "locations")).isNotEmpty().allSatisfy(CheckSarifTest::location);
            }
        });
        return results;
    }

    private static void level(Map<?, ?> of) {
        assertThat(of.get("level")).isIn("none", "note", "warning", "error");
    }

    private static void location(Map<?, ?> location) {
        Map<?, ?> physical = object(location, "physicalLocation");
        URI uri = URI.create((String) object(physical, "artifactLocation").get("uri"));
        assertThat(uri.isAbsolute()).as("%s has a scheme", uri).isFalse();
        assertThat(uri.toString()).as("only signs that a URI may have").isEqualTo(uri.toASCIIString()).doesNotStartWith("/").doesNotContain("?", "#");
        Map<?, ?> region = object(physical, "region");
        int startLine = (int) region.get("startLine");
        int startColumn = (int) region.get("startColumn");
        assertThat(startLine).isPositive();
        assertThat(startColumn).isPositive();
        assertThat((int) region.get("endLine")).isGreaterThanOrEqualTo(startLine);
        assertThat((int) region.get("endColumn")).isGreaterThanOrEqualTo(region.get("endLine").equals(startLine) ? startColumn : 1);
        if (location.containsKey("logicalLocations")) {
            assertThat(objects(location, "logicalLocations")).isNotEmpty().allSatisfy(logical -> assertThat((String) logical.get("name")).isNotBlank());
        }
    }

    private static String uri(Map<?, ?> result) {
        return (String) object(object(objects(result, "locations").get(0), "physicalLocation"), "artifactLocation").get("uri");
    }

    /** JSON is YAML. */
    private static Map<?, ?> document(String json) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static Map<?, ?> object(Map<?, ?> of, String name) {
        assertThat(of.get(name)).as(name).isInstanceOf(Map.class);
        return (Map<?, ?>) of.get(name);
    }

    private static List<Map<?, ?>> objects(Map<?, ?> of, String name) {
        assertThat(of.get(name)).as(name).isInstanceOf(List.class);
        return ((List<?>) of.get(name)).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }
}
