package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/** Two rules that act together have the same id, so that an explanation would not tell which one decided. */
final class DuplicateRuleId extends Check {

    DuplicateRuleId() {
        super(Severity.WARNING, "Two rules that act together have the same id.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        Set<SourceRule> told = new HashSet<>();
        List<List<String>> together = new ArrayList<>(rulebook.editions().stream().map(Examined.StatedEdition::folders).toList());
        together.add(List.of());
        List<String> shared = rulebook.files().stream().map(SourceFile::folder).distinct().filter(folder -> !folder.startsWith("editions/")).toList();
        for (List<String> folders : together) {
            Map<String, SourceRule> first = new HashMap<>();
            List<String> all = new ArrayList<>(shared);
            folders.forEach(folder -> all.add("editions/" + folder));
            for (String folder : all) {
                rulebook.sources().folder(folder).stream().flatMap(file -> file.rules().stream()).forEach(rule -> {
                    String id = rule.annotationText("ruleId");
                    SourceRule before = id.isBlank() ? null : first.putIfAbsent(id, rule);
                    if (before != null && told.add(rule)) {
                        report.add(rule.annotation("ruleId").orElseThrow().span(), rule, "the id " + id + " is that of \"" + before.name() + "\" ("
                                + before.nameSpan() + ")", "give each rule an id of its own");
                    }
                });
            }
        }
    }
}
