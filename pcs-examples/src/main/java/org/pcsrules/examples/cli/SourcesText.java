package org.pcsrules.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcsrules.terms.Source;

/** The sources that rules cite, spelled out. */
public final class SourcesText {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    private final Style style;
    private final Collection<Source> known;

    public SourcesText(Style style, Collection<Source> known) {
        this.style = style;
        this.known = known;
    }

    /** A heading and two lines per source that is cited, by id; nothing if none is known. @param citations as in {@code METHOD 8.3, S-MW26} */
    public String of(Collection<String> citations) {
        Set<String> words = citations.stream().flatMap(BETWEEN::splitAsStream).collect(Collectors.toSet());
        List<Source> cited = known.stream().filter(source -> words.contains(source.id())).toList();
        if (cited.isEmpty()) {
            return "";
        }
        int width = cited.stream().mapToInt(source -> Columns.width(source.id())).max().getAsInt();
        StringBuilder out = new StringBuilder("\n").append(style.strong("Sources")).append('\n');
        for (Source source : cited) {
            String id = Style.oneLine(source.id());
            String asOf = source.asOf().isEmpty() ? "" : ", as of " + source.asOf();
            out.append("  ").append(id).append(" ".repeat(width - Columns.width(id) + 2)).append(Style.oneLine(source.title())).append('\n');
            out.append(" ".repeat(width + 4)).append(style.faint(Style.oneLine(source.kind() + asOf + ": " + source.where()))).append('\n');
        }
        return out.toString();
    }
}
