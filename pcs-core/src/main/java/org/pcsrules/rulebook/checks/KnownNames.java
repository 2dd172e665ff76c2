package org.pcsrules.rulebook.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pcsrules.Names;
import org.pcsrules.RulesException;
import org.pcsrules.engine.RuleFiles;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;

/** The names of services and workloads that rule files state. */
final class KnownNames {

    /** What names them: the argument from which on texts are such names. */
    private static final Map<String, Integer> NAMING = Map.of("nameList", 1, "and", 1, "otherNames", 0, "perUser", 0, "perProfile", 0);

    private KnownNames() {
    }

    /** The names of the shipped rulebook, as written, by their folded form; empty if it is not there. */
    static Map<String, String> shipped() {
        try {
            return of(RuleSources.of(RuleFiles.shipped(KnownNames.class.getClassLoader()).texts()), NAMING.keySet());
        } catch (RulesException e) {
            return Map.of();
        }
    }

    /** The names that rules state with these words, as written, by their folded form. */
    static Map<String, String> of(RuleSources sources, Set<String> words) {
        Map<String, String> names = new HashMap<>();
        sources.rules().forEach(rule -> rule.stated().filter(one -> one instanceof Expression.Call call && words.contains(call.name()))
                .map(Expression.Call.class::cast).forEach(call -> call.arguments().stream().skip(NAMING.getOrDefault(call.name(), 0))
                        .filter(argument -> argument instanceof Expression.Literal literal && literal.value() instanceof String)
                        .map(argument -> (String) ((Expression.Literal) argument).value()).forEach(name -> names.putIfAbsent(Names.fold(name), name))));
        return names;
    }

    /** The names that a list or rate card of the rulebook uses. */
    static Set<String> listing() {
        Set<String> words = new HashSet<>(NAMING.keySet());
        words.remove("otherNames");
        return words;
    }
}
