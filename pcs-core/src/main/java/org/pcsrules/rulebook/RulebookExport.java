package org.pcsrules.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/** The files of a rulebook as a directory that people edit. Rule files first of all, and whatever stands beside them. */
public final class RulebookExport {

    private static final String EDITIONS = "editions";

    private RulebookExport() {
    }

    /** All files of a rulebook, by their path. */
    public static SortedMap<String, byte[]> all(Rulebook rulebook) {
        return rulebook.contents();
    }

    /**
     * The files that one edition needs, a rulebook of their own: what all editions share, the method, the edition's folders, and of the
     * rules that state editions that of this one.
     *
     * @throws IllegalArgumentException if there is no such edition
     */
    public static SortedMap<String, byte[]> of(Rulebook rulebook, String edition) {
        List<String> others = new ArrayList<>();
        List<String> foldersOfOthers = new ArrayList<>();
        rulebook.editions().stream().map(one -> rulebook.terms(one.id()).edition()).forEach(one -> {
            others.add(one.id());
            foldersOfOthers.addAll(one.folders());
        });
        foldersOfOthers.removeAll(rulebook.terms(edition).edition().folders());
        others.remove(edition);
        SortedMap<String, byte[]> files = new TreeMap<>(rulebook.contents());
        files.keySet().removeIf(file -> foldersOfOthers.stream().anyMatch(folder -> file.startsWith(EDITIONS + "/" + folder + "/")));
        RuleSources.of(rulebook.files()).folder(EDITIONS)
                .forEach(file -> files.put(file.path(), without(file, others).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** The text of a file without the rules that state these editions. */
    private static String without(SourceFile file, List<String> editions) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < file.rules().size(); i++) {
            SourceRule rule = file.rules().get(i);
            if (rule.stated().anyMatch(expression -> states(expression, editions))) {
                text.append(file.text(), from, rule.span().start());
                from = i + 1 < file.rules().size() ? file.rules().get(i + 1).span().start() : file.text().length();
            }
        }
        return text.append(file.text().substring(from)).toString().stripTrailing() + "\n";
    }

    private static boolean states(Expression expression, List<String> editions) {
        return expression instanceof Expression.Call call && call.name().equals("edition") && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Expression.Literal id && editions.contains(id.value());
    }
}
