package org.pcsrules.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcsrules.RulesException;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/**
 * Finds the rules that do not compile where the rule compiler names no line: by compiling half of the rules, and halves of the half
 * that fails. That takes seconds, and is done only where something fails that no check foresees.
 */
public final class CompileFailures {

    /** Rules beyond these are not sought. */
    private static final int MOST = 5;

    private static final ClassLoader LOADER = CompileFailures.class.getClassLoader();

    private record Suspect(SourceFile file, SourceRule rule) {
    }

    private final List<CompileFailure> found = new ArrayList<>();

    private CompileFailures() {
    }

    /** The rules that do not compile, at most {@value #MOST}; empty if all compile, or if they fail only together. */
    public static List<CompileFailure> find(RuleSources sources) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        sources.files().forEach(file -> texts.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        Set<String> compiled = RuleCompiler.compiledAlready(new RuleFiles("all", texts), LOADER);
        List<Suspect> suspects = new ArrayList<>();
        sources.files().stream().filter(file -> !compiled.contains(file.packageOfFolder()))
                .forEach(file -> file.rules().forEach(rule -> suspects.add(new Suspect(file, rule))));
        CompileFailures failures = new CompileFailures();
        failures.search(suspects);
        return failures.found;
    }

    private void search(List<Suspect> suspects) {
        String message = suspects.isEmpty() || found.size() >= MOST ? null : failure(suspects);
        if (message == null) {
            return;
        }
        if (suspects.size() == 1) {
            found.add(new CompileFailure(suspects.get(0).file, suspects.get(0).rule, message));
        } else {
            search(suspects.subList(0, suspects.size() / 2));
            search(suspects.subList(suspects.size() / 2, suspects.size()));
        }
    }

    /** What the compiler says if only these rules are there; null if they compile. */
    private static @Nullable String failure(List<Suspect> suspects) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        suspects.stream().map(Suspect::file).distinct().forEach(file -> texts.put(file.path(), only(file, suspects).getBytes(StandardCharsets.UTF_8)));
        try {
            RuleCompiler.compile(new RuleFiles("suspects", texts), LOADER).everything();
            return null;
        } catch (RulesException e) {
            return withoutPlace(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            return "the compiled rule cannot be used: " + e.getMessage();
        }
    }

    /** The file's text with all other rules turned into blanks, so that lines stay what they are. */
    private static String only(SourceFile file, List<Suspect> suspects) {
        StringBuilder text = new StringBuilder(file.text());
        for (SourceRule rule : file.rules()) {
            if (suspects.stream().noneMatch(suspect -> suspect.rule == rule)) {
                for (int i = rule.span().start(); i < rule.span().end(); i++) {
                    if (text.charAt(i) != '\n') {
                        text.setCharAt(i, ' ');
                    }
                }
            }
        }
        return text.toString();
    }

    /** The compiler's message, without the place, which is that of Java code that nobody wrote. */
    private static String withoutPlace(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.replaceFirst("^\\S+\\.(drl|java)(:\\d+)?: ", "").strip();
    }
}
