package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.rulebook.types.RuleTypes;
import org.pcsrules.rulebook.types.TypeIssue;

/** The text of a rulebook, and what its words stand for. Not safe for use by several threads. */
final class Examined {

    private final RuleSources sources;
    private final Map<String, FileTypes> types = new HashMap<>();
    private final Map<SourceRule, List<TypeIssue>> issues = new IdentityHashMap<>();

    Examined(RuleSources sources) {
        this.sources = sources;
        sources.files().forEach(file -> types.put(file.path(), new FileTypes(file, Examined.class.getClassLoader())));
    }

    RuleSources sources() {
        return sources;
    }

    List<SourceFile> files() {
        return sources.files();
    }

    FileTypes types(SourceFile file) {
        return types.get(file.path());
    }

    /** What does not stand for anything in a rule; nothing if the rule is not understood. */
    List<TypeIssue> issues(SourceFile file, SourceRule rule) {
        return rule.understood() ? issues.computeIfAbsent(rule, one -> RuleTypes.issues(types(file), one)) : List.of();
    }

    /** Every rule of every file. */
    void eachRule(BiConsumer<SourceFile, SourceRule> with) {
        files().forEach(file -> file.rules().forEach(rule -> with.accept(file, rule)));
    }

    /** An edition, as the rule that states it has it. */
    record StatedEdition(String id, List<String> folders, Span place, SourceRule rule) {
    }

    /** The editions that rules state, in order of the text. */
    List<StatedEdition> editions() {
        List<StatedEdition> editions = new ArrayList<>();
        eachRule((file, rule) -> rule.stated().filter(Expression.Call.class::isInstance).map(Expression.Call.class::cast)
                .filter(call -> call.of() == null && call.name().equals("edition")).forEach(call -> {
                    List<String> id = texts(call);
                    if (!id.isEmpty()) {
                        List<String> folders = rule.stated().filter(one -> one instanceof Expression.Call later && later.name().equals("rulesIn")
                                && later.all().anyMatch(part -> part == call)).findFirst().map(one -> texts((Expression.Call) one)).orElse(id.subList(0, 1));
                        editions.add(new StatedEdition(id.get(0), folders, call.span(), rule));
                    }
                }));
        return editions;
    }

    private static List<String> texts(Expression.Call call) {
        return call.arguments().stream().filter(one -> one instanceof Expression.Literal literal && literal.value() instanceof String)
                .map(one -> (String) ((Expression.Literal) one).value()).toList();
    }

    /** The rules by the package they belong to. */
    Map<String, List<SourceRule>> rulesByPackage() {
        Map<String, List<SourceRule>> rules = new TreeMap<>();
        eachRule((file, rule) -> rules.computeIfAbsent(file.packageName(), name -> new ArrayList<>()).add(rule));
        return rules;
    }
}
