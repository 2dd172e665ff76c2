package org.pcsrules.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.engine.RuleFiles;
import org.pcsrules.rulebook.checks.Checks;
import org.pcsrules.rulebook.source.RuleSources;

/**
 * Examines rulebooks: first their text, and what its words stand for; then, if nothing is wrong with that, whether they compile and what
 * they mean. Everything that is found is told at once, with file, line and rule. Thread-safe.
 *
 * <p>{@snippet :
 * CheckedRulebook checked = RulebookCheck.check(Path.of("my-rules"));
 * checked.findings().forEach(System.out::println);
 * PcsEngine engine = PcsEngine.builder().rulebook(checked.rulebook().orElseThrow()).build();
 * }
 */
public final class RulebookCheck {

    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparing((Finding one) -> one.place() == null ? "" : one.place().file())
            .thenComparing(one -> one.place() == null ? 0 : one.place().start()).thenComparing(Finding::severity);

    private RulebookCheck() {
    }

    /**
     * What a check finds.
     *
     * @param id as in {@code unknown-field}
     * @param severity how much its findings matter
     * @param summary what it finds, a sentence
     */
    public record About(String id, Severity severity, String summary) {
    }

    /** All checks there are, by id. */
    public static List<About> checks() {
        return Checks.all().stream().map(check -> new About(check.id(), check.severity(), check.summary())).sorted(Comparator.comparing(About::id)).toList();
    }

    /** Examines the rule files below a directory. Takes seconds, as they are compiled. @throws RulesException if there are none, or they cannot be read */
    public static CheckedRulebook check(Path directory) {
        return check(RuleFiles.directory(directory));
    }

    /** Examines rule files that stand somewhere else than in a directory. @param files the bytes of each file by its path; what stands beside rule files is not examined */
    public static CheckedRulebook check(String name, SortedMap<String, byte[]> files) {
        return check(RuleFiles.of(name, files));
    }

    private static CheckedRulebook check(RuleFiles files) {
        RuleSources sources = RuleSources.of(files.texts());
        List<Finding> findings = new ArrayList<>(Checks.ofText(sources));
        Rulebook rulebook = isWrong(findings) ? null : compile(files, sources, findings);
        if (rulebook != null) {
            findings.addAll(Checks.ofMeaning(sources, rulebook));
        }
        List<Finding> told = inOrder(findings, sources);
        return new CheckedRulebook(files.id(), sources, told, isWrong(told) ? null : rulebook);
    }

    /** Examines the text of rule files alone, without compiling them: what an editor asks for at every pause. @param files as for {@link #check(String, SortedMap)} */
    public static List<Finding> checkText(Map<String, byte[]> files) {
        RuleSources sources = RuleSources.of(RuleFiles.of("", new TreeMap<>(files)).texts());
        return inOrder(Checks.ofText(sources), sources);
    }

    /** The same failure to compile, told by what is found in the text if anything is. */
    public static RulesException inWords(Map<String, byte[]> files, RulesException failure) {
        List<Finding> errors = checkText(files).stream().filter(one -> one.severity() == Severity.ERROR).toList();
        return errors.isEmpty() ? failure : new RulesException(errors.stream().map(Finding::toString).collect(Collectors.joining("\n")), failure);
    }

    private static boolean isWrong(List<Finding> findings) {
        return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    private static @Nullable Rulebook compile(RuleFiles files, RuleSources sources, List<Finding> findings) {
        try {
            return Rulebook.compile(files.name(), files.all());
        } catch (RulesException e) {
            findings.addAll(Checks.ofFailure(sources, e));
            return null;
        }
    }

    private static List<Finding> inOrder(List<Finding> findings, RuleSources sources) {
        return findings.stream().distinct().map(finding -> Acceptance.applied(finding, sources)).sorted(BY_PLACE).toList();
    }
}
