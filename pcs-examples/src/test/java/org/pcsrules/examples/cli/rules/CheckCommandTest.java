package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.Rulebook;

class CheckCommandTest {

    private static final String MODERN_WORK = "editions/2026/modern-work.drl";

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    private Path rules(String changed, String into) throws IOException {
        Path rules = directory.resolve("rules");
        for (var file : new SmallRulebook().files().entrySet()) {
            Path path = rules.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path file = rules.resolve(MODERN_WORK);
        String text = Files.readString(file);
        assertThat(text).contains(changed);
        Files.writeString(file, text.replace(changed, into));
        return rules;
    }

    @Test
    void theShippedRulebookHasNoErrorAndNoWarningAsItIsExported() {
        Path rules = directory.resolve("rules");
        assertThat(shell.run("rules", "export", rules.toString())).isZero();
        assertThat(shell.run("rules", "check", rules.toString())).as(shell.out()).isZero();
        assertThat(shell.out()).doesNotContain("error:", "warning:")
                .endsWith(" in " + Rulebook.shipped().files().size() + " rule files.\nRulebook rules, hash " + Rulebook.shipped().id().hash().substring(0, 12) + "\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anAttackIsToldInWordsAndNothingIsScored() throws IOException {
        Path rules = rules("NameList( name", "NameList( name");
        Files.writeString(rules.resolve("common/attack.drl"), "package org.pcsrules.rules.common\n\nrule \"a\"\n    @ruleId(\"A\") @source(\"S\")\nwhen\nthen\n"
                + "    System.setProperty(\"pcs.attack\", \"here\");\nend\n");
        String told = "common/attack.drl:7:5: error: ";
        assertThat(shell.run("rules", "check", rules.toString())).isEqualTo(3);
        assertThat(shell.out()).startsWith(told + "A consequence may not do anything with 'System'. Only state something, with insert( … ). [not-allowed]\n");
        Path facts = Files.writeString(directory.resolve("facts.json"), "{\"format\": \"pcs-facts/1\", \"partner\": {\"id\": \"1\"}}");
        assertThat(shell.run("score", facts.toString(), "--as-of", "2026-08-15", "--rules", rules.toString())).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(told + "in rule \"a\": a consequence may not do anything with 'System'");
        assertThat(System.getProperty("pcs.attack")).isNull();
    }

    @Test
    void everyErrorOfEveryRuleIsToldAtOnceWithTheLineItself() throws IOException {
        Path rules = rules("NameList( name", "NameList( nam");
        Files.writeString(rules.resolve("common/broken.drl"), "package org.pcsrules.rules.common\n\nrule \"a\"\n    @ruleId(\"A\") @source(\"S\")\nwhen\nthen\n    insert( 1;\nend\n");
        assertThat(shell.run("rules", "check", rules.toString())).isEqualTo(3);
        assertThat(shell.out()).isEqualTo("""
                common/broken.drl:7:11: error: '(' is not closed. Close it with ). [unmatched-bracket]
                  in rule "a"
                    insert( 1;
                          ^

                editions/2026/modern-work.drl:30:28: error: NameList has no field 'nam'. Write name; there are all, entries, name. [unknown-field]
                  in rule "Modern Work: usage that can count"
                    $workloads : NameList( nam == "Modern Work workloads" )
                                           ^^^

                2 errors in 8 rule files.
                """);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aWarningDoesNotChangeTheStatus() throws IOException {
        assertThat(shell.run("rules", "check", rules("@ruleId(\"MW-AREA\") ", "").toString())).isZero();
        assertThat(shell.out()).contains("warning: The rule has no id.").contains("\n1 warning in 7 rule files.\nRulebook rules, hash ");
    }

    @Test
    void findingsAreWrittenAsJson() throws IOException {
        assertThat(shell.run("rules", "check", rules("NameList( name", "NameList( nam").toString(), "--format", "json")).isEqualTo(3);
        assertThat(shell.out().replaceFirst("\"hash\": \"[0-9a-f]{64}\"", "\"hash\": \"…\"").replaceFirst("\"library\": \"[^\"]+\"", "\"library\": \"…\"")).isEqualTo("""
                {
                  "format": "pcs-findings/1",
                  "rulebook": {
                    "name": "rules",
                    "hash": "…",
                    "library": "…"
                  },
                  "errors": 1,
                  "warnings": 0,
                  "notes": 0,
                  "findings": [
                    {
                      "check": "unknown-field",
                      "severity": "ERROR",
                      "file": "editions/2026/modern-work.drl",
                      "line": 30,
                      "column": 28,
                      "endLine": 30,
                      "endColumn": 31,
                      "rule": "Modern Work: usage that can count",
                      "wrong": "NameList has no field 'nam'",
                      "right": "write name; there are all, entries, name"
                    }
                  ]
                }
                """);
    }

    @Test
    void findingsAreWrittenAsSarif() throws IOException {
        assertThat(shell.run("rules", "check", rules("NameList( name", "NameList( nam").toString(), "--format", "sarif")).isEqualTo(3);
        List<String> values = values(shell.out());
        assertThat(values).contains("/version=2.1.0", "/$schema=https://json.schemastore.org/sarif-2.1.0.json", "/runs/0/tool/driver/name=pcs rules check",
                "/runs/0/results/0/ruleId=unknown-field", "/runs/0/results/0/level=error",
                "/runs/0/results/0/message/text=NameList has no field 'nam'; write name; there are all, entries, name",
                "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri=" + directory.resolve("rules/" + MODERN_WORK).toUri(),
                "/runs/0/results/0/locations/0/physicalLocation/region/startLine=30", "/runs/0/results/0/locations/0/physicalLocation/region/startColumn=28",
                "/runs/0/results/0/locations/0/logicalLocations/0/name=Modern Work: usage that can count");
        String index = values.stream().filter(one -> one.startsWith("/runs/0/results/0/ruleIndex=")).findFirst().orElseThrow().replaceAll(".*=", "");
        assertThat(values).contains("/runs/0/tool/driver/rules/" + index + "/id=unknown-field",
                "/runs/0/tool/driver/rules/" + index + "/shortDescription/text=A field that is named does not exist.",
                "/runs/0/tool/driver/rules/" + index + "/defaultConfiguration/level=error");
        assertThat(values.stream().filter(one -> one.matches("/runs/0/tool/driver/rules/\\d+/id=.*")).distinct()).hasSizeGreaterThan(50);
    }

    /** Every value of a document with the path to it. */
    private static List<String> values(String json) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.FIELD_NAME) {
                    values.add(parser.getParsingContext().pathAsPointer() + "=" + parser.getText());
                }
            }
        }
        return values;
    }

    @Test
    void scoringUnderRulesThatDoNotCompileTellsTheSame() throws IOException {
        Path facts = Path.of(System.getProperty("basedir", "."), "samples/modern-work-reseller.json");
        assertThat(shell.run("score", facts.toString(), "--rules", rules("NameList( name", "NameList( nam").toString())).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("editions/2026/modern-work.drl:30:28: error: in rule \"Modern Work: usage that can count\": NameList has no field 'nam'; "
                + "write name; there are all, entries, name [unknown-field]\n");
    }

    @Test
    void aDirectoryThatThereIsNotIsRefused() {
        Path none = directory.resolve("none");
        assertThat(shell.run("rules", "check", none.toString())).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(none + ": there is no such directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aDirectoryWithoutRuleFilesIsToldInTheSameWayWhateverTheFormat(String format) {
        assertThat(shell.run("rules", "check", directory.toString(), "--format", format)).isEqualTo(3);
        assertThat(shell.err()).isEqualTo(directory + ": there are no rule files (*.drl) in it\n");
        assertThat(shell.out()).as("no document that would say that all is well").isEmpty();
    }
}
