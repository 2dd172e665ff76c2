package org.pcsrules.examples.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.RuleSources;

/**
 * The page of a check: rules that it finds something in, what {@code pcs rules check} says of them, and rules that are right.
 *
 * @param found what the page says is printed
 */
record CheckPage(String id, String text, String wrong, String found, String right) {

    static final Path DIRECTORY = Path.of(System.getProperty("basedir", "."), "..", "pcs-rules", "docs", "checks").normalize();

    private static final Pattern PARTS = Pattern.compile("## Wrong\n\n```drl\n(.*?)```\n\n```\n(.*?)```\n\n## Right\n\n```drl\n(.*?)```\n", Pattern.DOTALL);

    static CheckPage read(String id) throws IOException {
        String text = Files.readString(DIRECTORY.resolve(id + ".md")).replace("\r\n", "\n");
        Matcher parts = PARTS.matcher(text);
        if (!parts.find()) {
            throw new IllegalStateException(id + ".md lacks its parts: Wrong, what is printed, Right");
        }
        return new CheckPage(id, text, parts.group(1), parts.group(2), parts.group(3));
    }

    /** What is printed of the findings of this check. */
    String printed(List<Finding> findings, RuleSources sources) {
        FindingsText text = new FindingsText(Style.PLAIN);
        return findings.stream().filter(finding -> finding.check().equals(id)).map(finding -> text.of(finding, sources)).collect(Collectors.joining()).stripTrailing() + "\n";
    }
}
