package org.pcsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/** The page on the method has every section that a rule cites, and below each the rules that do. */
class MethodPageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGE = MODULE.resolve("docs/method.md");
    private static final Pattern CITED = Pattern.compile("METHOD ((\\d+)(?:\\.\\d)?(?:, \\d+\\.\\d)*)");
    private static final Pattern SECTION = Pattern.compile("(?s)(## (\\d+)\\. .*?<!-- rules: begin -->\n).*?(<!-- rules: end -->)");

    @Test
    void eachSectionListsTheRulesThatCiteIt() throws IOException {
        Map<String, StringBuilder> rules = rules();
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        Matcher section = SECTION.matcher(page);
        String made = section.replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + rules.getOrDefault(found.group(2), new StringBuilder()) + found.group(3)));
        Path copy = MODULE.resolve("target/method.md");
        Files.writeString(copy, made);
        assertThat(rules.keySet()).allMatch(cited -> page.contains("\n## " + cited + ". "));
        assertThat(page).as("%s is out of date; the build wrote it anew to %s", PAGE, copy).isEqualTo(made);
    }

    /** The lines of the rules by the number of the section that they cite first. */
    private static Map<String, StringBuilder> rules() {
        Map<String, StringBuilder> bySection = new TreeMap<>();
        for (SourceFile file : RuleSources.of(Rulebook.shipped().files()).files()) {
            for (SourceRule rule : file.rules()) {
                Matcher cited = CITED.matcher(rule.annotationText("source"));
                if (cited.find()) {
                    bySection.computeIfAbsent(cited.group(2), any -> new StringBuilder("\n"))
                            .append("- ").append(rule.name()).append(" (").append(cited.group(1)).append("; `").append(file.path()).append("`)\n");
                }
            }
        }
        bySection.values().forEach(lines -> lines.append('\n'));
        return bySection;
    }
}
