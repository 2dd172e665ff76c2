package org.pcsrules.engine;

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
        return named(file -> file.packageOfFolder().equals(packageName), rule).orElse("rule \"" + rule + "\" of package " + packageName);
    }

    /** Words with each rule in them named as above. */
    String placed(String words) {
        return NAMED.matcher(words).replaceAll(found ->
                Matcher.quoteReplacement(named(file -> file.path().equals(found.group(2)), found.group(1)).orElse(found.group())));
    }

    private Optional<String> named(Predicate<SourceFile> where, String rule) {
        return RuleSources.of(files.get().texts()).files().stream().filter(where).flatMap(file -> file.rules().stream())
                .filter(one -> one.name().equals(rule)).map(one -> "rule \"" + rule + "\" (" + one.nameSpan() + ")").findFirst();
    }
}
