package org.pcsrules.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.rulebook.CheckedRulebook;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.RuleSources;

/** Each check has a page; what the page calls wrong is found and told as the page shows it, and nothing is found in what it calls right. */
class CheckPagesTest {

    @Test
    void nothingIsFoundInTheSmallRulebook() {
        CheckedRulebook checked = RulebookCheck.check("small", new SmallRulebook().files());
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.rulebook()).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> whatThePageCallsWrongIsFound() {
        return RulebookCheck.checks().stream().map(check -> DynamicTest.dynamicTest(check.id(), () -> {
            CheckPage page = CheckPage.read(check.id());
            SortedMap<String, byte[]> files = new SmallRulebook().with(page.wrong()).files();
            String printed = page.printed(RulebookCheck.checkText(files), RuleSources.of(files));
            // Compiling takes time; it is done where the text alone tells nothing.
            assertThat(printed.isBlank() ? page.printed(RulebookCheck.check("small", files).findings(), RuleSources.of(files)) : printed)
                    .isNotBlank().isEqualTo(page.found());
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInWhatThePageCallsRight() {
        return RulebookCheck.checks().stream().map(check -> DynamicTest.dynamicTest(check.id(), () -> {
            SmallRulebook right = new SmallRulebook().with(CheckPage.read(check.id()).right());
            boolean ofText = RulebookCheck.checkText(new SmallRulebook().with(CheckPage.read(check.id()).wrong()).files()).stream()
                    .anyMatch(finding -> finding.check().equals(check.id()));
            // What the small rulebook has already need not be compiled again.
            List<Finding> findings = ofText || right.isAsItWas() ? RulebookCheck.checkText(right.files()) : RulebookCheck.check("small", right.files()).findings();
            assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
        }));
    }

    @Test
    void theGuideListsEveryCheckWithItsSeverityAndSummary() throws IOException {
        String guide = Files.readString(CheckPage.DIRECTORY.resolveSibling("checking-rules.md")).replace("\r\n", "\n");
        assertThat(guide.lines().filter(line -> line.startsWith("| ["))).containsExactlyInAnyOrderElementsOf(RulebookCheck.checks().stream()
                .map(check -> "| [" + check.id() + "](checks/" + check.id() + ".md) | " + check.severity().name().toLowerCase(Locale.ROOT) + " | " + check.summary() + " |")
                .toList());
    }

    @Test
    void everyPageIsThatOfACheckAndSaysWhatItFinds() throws IOException {
        List<String> ids = RulebookCheck.checks().stream().map(RulebookCheck.About::id).toList();
        try (Stream<Path> pages = Files.list(CheckPage.DIRECTORY)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))).containsExactlyInAnyOrderElementsOf(ids);
        }
        for (RulebookCheck.About check : RulebookCheck.checks()) {
            String severity = check.severity().name().charAt(0) + check.severity().name().substring(1).toLowerCase(Locale.ROOT);
            String summary = Character.toLowerCase(check.summary().charAt(0)) + check.summary().substring(1);
            assertThat(CheckPage.read(check.id()).text()).startsWith("# " + check.id() + "\n\n" + severity + ": " + summary + "\n");
        }
    }
}
