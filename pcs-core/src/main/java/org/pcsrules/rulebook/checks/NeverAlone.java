package org.pcsrules.rulebook.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.RuleTypes;
import org.pcsrules.rulebook.types.Vocabulary;
import org.pcsrules.terms.Several;

/** A rule of the method that asks for a fact, or states one, of which there is only what holds all of a kind: it matches nothing, and is not read, without a word. */
final class NeverAlone extends Check {

    /** By the type of what is held, what holds all of it. */
    private static final Map<Class<?>, Class<?>> HOLDERS = holders();

    NeverAlone() {
        super(Severity.ERROR, "A rule asks for a fact by itself, or states one, that belongs inside of another, which holds all of a kind.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        // Rules that state terms run before, and apart: a metric that one of them states is there for them, and inside of all metrics for the method.
        Set<Class<?>> stated = new HashSet<>();
        List<SourceFile> method = rulebook.sources().folder("method");
        method.forEach(file -> file.rules().forEach(rule -> RuleTypes.stated(rulebook.types(file), rule).forEach(fact -> {
            stated.add(fact.type());
            Class<?> holder = HOLDERS.get(fact.type());
            if (holder != null) {
                String name = fact.type().getSimpleName();
                report.add(fact.span(), rule, "the other rules do not read a " + name + " by itself; " + holder.getSimpleName() + " holds them all",
                        "state " + holder.getSimpleName() + " that hold it, as in insert( new Blockings(List.of( … )) ) with import java.util.List");
            }
        })));
        method.forEach(file -> file.rules().forEach(rule -> examine(rule, rulebook.types(file), stated, report)));
    }

    private static void examine(SourceRule rule, FileTypes types, Set<Class<?>> stated, Report report) {
        rule.allConditions().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast).filter(pattern -> pattern.from() == null)
                .forEach(pattern -> {
                    Class<?> type = types.type(pattern.type());
                    Class<?> holder = type == null ? null : HOLDERS.get(type);
                    if (holder != null && stated.stream().noneMatch(one -> mayBe(one, type))) {
                        report.add(pattern.typeSpan(), rule, "no " + pattern.type() + " is there by itself, so that nothing matches; "
                                + holder.getSimpleName() + " holds them all",
                                "write " + holder.getSimpleName() + "( $all : all ) before it, and " + pattern.type() + "( … ) from $all");
                    }
                });
    }

    private static boolean mayBe(Class<?> stated, Class<?> type) {
        return stated == Members.Anything.class || stated.isAssignableFrom(type);
    }

    /** What is held in turn holds nothing that a rule could begin with. */
    private static Map<Class<?>, Class<?>> holders() {
        Map<Class<?>, Class<?>> heldBy = new HashMap<>();
        List<Class<?>> holders = Vocabulary.TYPES.stream().filter(Several.class::isAssignableFrom).toList();
        List<Class<?>> held = holders.stream().<Class<?>>map(Members::held).toList();
        holders.stream().filter(holder -> !held.contains(holder)).forEach(holder -> heldBy.put(Members.held(holder), holder));
        return heldBy;
    }
}
