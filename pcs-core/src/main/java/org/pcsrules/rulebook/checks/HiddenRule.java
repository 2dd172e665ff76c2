package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Constraint;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/** A rule that states what another one states whenever it would: the same is stated twice, and perhaps counted twice. */
final class HiddenRule extends Check {

    private static final Pattern BINDING = Pattern.compile("\\$\\w+");

    private record Candidate(SourceFile file, SourceRule rule) {
    }

    HiddenRule() {
        super(Severity.WARNING, "A rule states what another one states already whenever it would.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        Map<String, List<Candidate>> alike = new HashMap<>();
        rulebook.eachRule((file, rule) -> {
            if (rule.understood()) {
                alike.computeIfAbsent(file.packageName() + renamed(rule.consequence().toString()) + rule.conditions().size(), key -> new ArrayList<>())
                        .add(new Candidate(file, rule));
            }
        });
        for (List<Candidate> candidates : alike.values()) {
            for (int i = 0; i < candidates.size(); i++) {
                for (int j = 0; j < candidates.size(); j++) {
                    SourceRule rule = candidates.get(i).rule;
                    SourceRule other = candidates.get(j).rule;
                    boolean same = i != j && covers(other, rule, rulebook, candidates.get(i).file);
                    if (same && (j < i || !covers(rule, other, rulebook, candidates.get(j).file))) {
                        report.add(rule.nameSpan(), rule, "whenever it holds, \"" + other.name() + "\" (" + other.nameSpan() + ") holds too and states the same",
                                "leave one of them out, or make them differ");
                        break;
                    }
                }
            }
        }
    }

    /** Bindings by their order in the text, so that other names make no difference. */
    private static String renamed(String text) {
        Map<String, String> names = new HashMap<>();
        return BINDING.matcher(text).replaceAll(match -> Matcher.quoteReplacement(names.computeIfAbsent(match.group(), name -> "$" + names.size())));
    }

    /** Whether the first rule holds whenever the second does; both state the same. */
    private static boolean covers(SourceRule wide, SourceRule narrow, Examined rulebook, SourceFile file) {
        for (int i = 0; i < wide.conditions().size(); i++) {
            if (!covers(wide.conditions().get(i), narrow.conditions().get(i), rulebook, file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Condition wide, Condition narrow, Examined rulebook, SourceFile file) {
        if (!(wide instanceof Condition.Pattern a && narrow instanceof Condition.Pattern b)) {
            return renamed(wide.toString()).equals(renamed(narrow.toString()));
        }
        List<String> bound = a.constraints().stream().filter(one -> one.binding() != null).map(one -> one.bound().toString()).toList();
        List<String> otherBound = b.constraints().stream().filter(one -> one.binding() != null).map(one -> one.bound().toString()).toList();
        List<Expression> tests = b.constraints().stream().filter(Constraint::isTest).map(Constraint::expression).toList();
        return a.type().equals(b.type()) && String.valueOf(a.from()).equals(String.valueOf(b.from())) && bound.equals(otherBound)
                && a.constraints().stream().filter(Constraint::isTest)
                        .allMatch(one -> Logic.imply(tests, one.expression(), NeverHolds.wholeNumbers(rulebook.types(file).type(a.type()))));
    }
}
