package org.pcsrules.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;

/** Where rules stand in the rule files; these are read when it is asked. */
record RulePlaces(Supplier<RuleFiles> files) {

    /** How Drools names a rule in what it says. */
    private static final Pattern NAMED = Pattern.compile("\\[Rule \"([^\"]*)\" in (?:[^\\]]*/)?" + RuleFiles.ROOT + "([^\\]]*)]");

    /** {@code rule "All designations" (common/designation.drl:12)}. */
    String named(String packageName, String rule) {
        return named(path -> SourceFile.packageOfFolder(path).equals(packageName), rule).orElse("rule \"" + rule + "\" of package " + packageName);
    }

    /** Words with each rule in them named as above. */
    String placed(String words) {
        return NAMED.matcher(words).replaceAll(found ->
                Matcher.quoteReplacement(named(found.group(2)::equals, found.group(1)).orElse(found.group())));
    }

    /** Only files that hold the name are read as rules: failures of this kind may be many, and a rulebook takes long to read. */
    private Optional<String> named(Predicate<String> where, String rule) {
        return files.get().texts().entrySet().stream().filter(file -> where.test(file.getKey()))
                .map(file -> Map.entry(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8))).filter(file -> file.getValue().contains(rule))
                .flatMap(file -> RuleSources.file(file.getKey(), file.getValue()).rules().stream())
                .filter(one -> one.name().equals(rule)).map(one -> "rule \"" + rule + "\" (" + one.nameSpan() + ")").findFirst();
    }
}
