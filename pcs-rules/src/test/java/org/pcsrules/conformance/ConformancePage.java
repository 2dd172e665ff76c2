package org.pcsrules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcsrules.conformance.ConformanceSuite.Example;
import org.pcsrules.conformance.ConformanceSuite.Expectation;
import org.pcsrules.conformance.ConformanceSuite.WholePartner;
import org.pcsrules.facts.Area;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/** The page that shows every case of the conformance suite with what is expected and what the rules compute. */
final class ConformancePage {

    private final StringBuilder page = new StringBuilder();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final TreeSet<String> sources = new TreeSet<>();

    /** What the published text says against itself, and how it is read: in an example, or in a place that no example shows. */
    record Contradiction(String example, String where, String says, String readAs) {
    }

    private ConformancePage() {
        ReferenceJson.resource("/org/pcsrules/conformance/contradictions.json").forEach(one -> contradictions.add(
                new Contradiction(one.path("example").asText(""), one.path("where").asText(""), one.get("says").asText(), one.get("readAs").asText())));
    }

    static String text() {
        ConformancePage page = new ConformancePage();
        page.line("# Conformance", "",
                "Written by `ConformancePageTest` from the [suite](../src/test/resources/org/pcsrules/conformance): every example that Microsoft published",
                "(or that follows from one), and whole partners with their scorecards, to the exact fraction. *Computed* is what the shipped rules score.", "");
        page.examples();
        page.contradictions();
        page.partners();
        page.sources();
        return page.page.toString();
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }

    private void examples() {
        line("## Published examples", "", "| Example | Source | Edition | What | Expected | Computed | |", "|---|---|---|---|---|---|---|");
        for (Example example : ConformanceSuite.examples()) {
            Scorecard card = ConformanceTest.score(example);
            sources.add(example.source());
            String remark = contradictions.stream().anyMatch(one -> one.example().equals(example.id()))
                    ? "[contradicts itself](#contradictions)" : example.note();
            for (Expectation one : example.expected()) {
                String computed = one.computed(card);
                line("| " + String.join(" | ", example.id(), example.source(), example.edition(), one.what(), one.expected(),
                        computed.equals(one.expected()) ? computed : "**" + computed + "**", remark) + " |");
                remark = "";
            }
        }
        line("");
    }

    private void contradictions() {
        line("## Contradictions", "", "Where the published text contradicts itself or leaves something out, and how the suite and the rules read it.", "",
                "| Where | It says | Read as |", "|---|---|---|");
        contradictions.forEach(one -> line("| " + one.example() + one.where() + " | " + one.says() + " | " + one.readAs() + " |"));
        line("");
    }

    private void partners() {
        line("## Whole partners", "",
                "Scores to four places; ✓ marks a designation. Compared with the expected scorecard: every value, track, category, blocker and warning.", "",
                "| Partner | As of | " + Arrays.stream(Area.values()).map(ConformanceSuite::words).collect(Collectors.joining(" | ")) + " | Compared | Different |",
                "|---|---|" + "---|".repeat(Area.values().length) + "---|---|");
        for (WholePartner partner : ConformanceSuite.partners()) {
            Scorecard card = ConformanceTest.score(partner);
            Map<String, String> expected = ComparableForm.of(partner.scorecard());
            Map<String, String> computed = ComparableForm.of(card);
            TreeSet<String> paths = new TreeSet<>(expected.keySet());
            paths.addAll(computed.keySet());
            long different = paths.stream().filter(path -> !Objects.equals(expected.get(path), computed.get(path))).count();
            line("| " + partner.id() + " | " + partner.asOf() + " | "
                    + Arrays.stream(Area.values()).map(area -> area(card, area)).collect(Collectors.joining(" | "))
                    + " | " + paths.size() + " | " + different + " |");
        }
        long cases = ConformanceSuite.examples().size() + ConformanceSuite.partners().size();
        line("", "All " + cases + " cases are also scored under " + OtherReadingsTest.choices().size()
                + " other choices of readings of the text, and the whole partners under every edition, and held against a scorer in plain Java.", "");
    }

    private static String area(Scorecard card, Area area) {
        return card.areas().stream().filter(one -> one.area() == area).findFirst().map(ConformancePage::area).orElse("–");
    }

    private static String area(AreaScore score) {
        return score.score().decimal().toPlainString() + (score.qualified() ? " ✓" : "");
    }

    private void sources() {
        line("## Sources", "", "| Id | What | Where | As of |", "|---|---|---|---|");
        JsonNode known = ReferenceJson.resource("/org/pcsrules/oracle/rulebook.json").get("sources");
        for (String id : sources) {
            JsonNode source = known.get(id);
            String where = source.has("repo")
                    ? "`" + source.get("path").asText() + "` in GitHub repository " + source.get("repo").asText() + ", commit " + source.get("commit").asText().substring(0, 10)
                    : source.get("url").asText();
            line("| " + String.join(" | ", id, source.get("what").asText(), where, source.get("asof").asText()) + " |");
        }
    }
}
