package org.pcsrules.engine;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;

/** Where rules stand in the rule files; these are read when it is asked. */
record RulePlaces(Supplier<RuleFiles> files) {

    /** How Drools names a rule in what it says. */
    private static final String NAMED = "\\[Rule \"([^\"]*)\" in (?:[^\\]]*/)?" + RuleFiles.ROOT + "([^\\]]*)]";

    /** {@code rule "All designations" (common/designation.drl:12)}. */
    String named(String packageName, String rule) {
        return named(path -> SourceFile.packageOfFolder(path).equals(packageName), rule).orElse("rule \"" + rule + "\" of package " + packageName);
    }

    /** Words with each rule in them named as above. */
    String placed(String words) {
        return Pattern.compile(NAMED).matcher(words).replaceAll(found ->
                Matcher.quoteReplacement(named(found.group(2)::equals, found.group(1)).orElse(found.group())));
    }

    /** Only files that are asked for are read as rules: a whole rulebook takes long to read. @param where their paths */
    private Optional<String> named(Predicate<String> where, String rule) {
        SortedMap<String, byte[]> texts = new TreeMap<>(files.get().texts());
        texts.keySet().removeIf(where.negate());
        return RuleSources.of(texts).rules().stream().filter(one -> one.name().equals(rule))
                .map(one -> "rule \"" + rule + "\" (" + one.nameSpan() + ")").findFirst();
    }
}
