package org.pcsrules.examples.cli.rules;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcsrules.examples.cli.Style;
import org.pcsrules.examples.cli.Words;
import org.pcsrules.rulebook.CheckedRulebook;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.Span;

/** Findings for a person: where, the line itself, what is wrong and what would be right. */
final class FindingsText {

    private static final int HASH_SHOWN = 12;

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    FindingsText(Style style) {
        this.style = style;
    }

    String of(CheckedRulebook checked) {
        out.setLength(0);
        checked.findings().forEach(finding -> finding(finding, checked.sources()));
        int files = checked.sources().files().size();
        String counts = Stream.of(Severity.values()).filter(severity -> !checked.findings(severity).isEmpty())
                .map(severity -> count(checked.findings(severity).size(), word(severity))).collect(Collectors.joining(", "));
        out.append(counts.isEmpty() ? style.good("Nothing found") : counts).append(" in ").append(count(files, "rule file")).append(".\n");
        if (checked.rulebook().isPresent()) {
            out.append(style.faint("Rulebook " + Style.oneLine(checked.id().name()) + ", hash " + checked.id().hash().substring(0, HASH_SHOWN))).append('\n');
        }
        return out.toString();
    }

    /** One finding alone. */
    String of(Finding finding, RuleSources sources) {
        out.setLength(0);
        finding(finding, sources);
        return out.toString();
    }

    private void finding(Finding finding, RuleSources sources) {
        Span place = finding.place();
        String severity = finding.severity() == Severity.ERROR ? style.bad(word(finding.severity())) : style.strong(word(finding.severity()));
        out.append(style.strong(place == null ? "" : place.file() + ":" + place.line() + ":" + place.column() + ": ")).append(severity).append(": ")
                .append(sentence(finding.wrong())).append(' ').append(sentence(finding.right())).append(' ').append(style.faint("[" + finding.check() + "]")).append('\n');
        if (finding.rule() != null) {
            out.append("  in rule \"").append(Style.oneLine(finding.rule())).append("\"\n");
        }
        if (place != null) {
            sources.file(place.file()).ifPresent(file -> line(file, place));
        }
        out.append('\n');
    }

    /** The line, and below it signs under what is meant. */
    private void line(SourceFile file, Span place) {
        String line = file.line(place.line());
        int indent = line.length() - line.stripLeading().length();
        int from = Math.max(0, place.column() - 1 - indent);
        int to = place.endLine() == place.line() ? place.endColumn() - 1 - indent : line.strip().length();
        out.append("    ").append(Style.oneLine(line.strip())).append('\n');
        out.append("    ").append(" ".repeat(from)).append(style.bad("^".repeat(Math.max(1, Math.min(to, line.strip().length()) - from)))).append('\n');
    }

    private static String sentence(String words) {
        String text = Style.oneLine(words);
        return Words.capitalised(text) + (text.endsWith(".") ? "" : ".");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
