package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcsrules.facts.Part;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.LineTerm;

/** The evidence of one line while it is collected: each fact of the line's kind is counted, or has one reason why it is not. */
final class LineEvidence {

    private record Left(Reason reason, Object decidedBy) {
    }

    private final LineTerm line;
    private final Part part;
    private final Part subjectPart;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<Integer, Left> left = new TreeMap<>();
    private final Set<Integer> cited = new HashSet<>();

    /**
     * @param part the part whose rows are told one by one
     * @param subjectPart the part of the facts behind the subjects
     */
    LineEvidence(LineTerm line, Part part, Part subjectPart) {
        this.line = line;
        this.part = part;
        this.subjectPart = subjectPart;
    }

    void counts(Subject subject) {
        subjects.add(subject);
        if (part == subjectPart) {
            cited.addAll(subject.rows());
        }
    }

    /** A row that does not count; the first reason given stays. */
    void leaves(int row, Reason reason, Object decidedBy) {
        left.putIfAbsent(row, new Left(reason, decidedBy));
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Counted> counted(Map<Object, RuleCited> rules) {
        List<Counted> all = new ArrayList<>();
        for (Subject subject : subjects) {
            all.add(new Counted(subject.name(), line.line(), subject.step(), subject.now(), subject.then(), subject.effect(),
                    new TreeSet<>(subject.rows()).stream().map(subjectPart::at).toList(), subject.why(), name(rules, subject.decidedBy())));
        }
        return all;
    }

    List<NotCounted> notCounted(Map<Object, RuleCited> rules) {
        Map<Reason, Map<String, List<String>>> groups = new EnumMap<>(Reason.class);
        left.forEach((row, why) -> {
            if (!cited.contains(row)) {
                groups.computeIfAbsent(why.reason(), reason -> new TreeMap<>())
                        .computeIfAbsent(name(rules, why.decidedBy()), rule -> new ArrayList<>()).add(part.at(row));
            }
        });
        List<NotCounted> all = new ArrayList<>();
        groups.forEach((reason, byRule) -> byRule.forEach((rule, facts) -> all.add(
                new NotCounted(line.line(), reason, facts, Words.of(reason), rule))));
        return all;
    }

    private static String name(Map<Object, RuleCited> rules, Object decidedBy) {
        RuleCited rule = rules.get(decidedBy);
        return rule == null ? "" : rule.rule();
    }
}
