package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pcsrules.Rulebook;
import org.pcsrules.RulesException;
import org.pcsrules.engine.CompileFailure;
import org.pcsrules.engine.CompileFailures;
import org.pcsrules.rulebook.Finding;
import org.pcsrules.rulebook.source.RuleSources;

/** All checks, in the order in which they are explained. */
public final class Checks {

    /** What can be told from the text of rule files alone. */
    private static final List<Check> OF_TEXT = List.of(
            new NotUtf8(), new UnclosedText(), new UnmatchedBracket(), new MissingEnd(), new Syntax(),
            new WrongPackage(), new UnknownImport(), new UnknownType(), new UnknownField(), new UnknownMethod(), new UnknownConstant(), new UnknownName(),
            new BoundTwice(), new CannotBeCreated(), new WrongArguments(), new WrongComparison(), new WrongOperand(), new WrongValue(),
            new ConstantInCondition(), new ComputedBinding(), new HalfConstraint(), new UnderscoreInNumber(), new UnsupportedAccess(),
            new AccumulateArgument(), new AccumulateGroup(), new LoopsForEver(),
            new DuplicateRuleName(), new MissingRuleId(), new DuplicateRuleId(), new MissingSource(), new UnknownMetadata(),
            new SaidTwice(), new ListedTwice(), new NeverHolds(), new NeverAlone(), new AlwaysHolds(), new HiddenRule(), new EditionFolders(),
            new OtherNameInList(), new UnknownService());

    /** What may not be compiled, as compiling it could run code. */
    private static final NotAllowed NOT_ALLOWED = new NotAllowed();

    /** What is told of what rules state, once they compile. */
    private static final List<MeaningCheck> OF_MEANING = List.of(
            new EditionDates(), new LastEditionEnds(), new StatedTwice(), new NothingStated(), new UnusedList(),
            new MissingMetric(), new ChoiceOfTrack(), new Maxima(), new MaximumOutOfReach(), new SizeBands(), new StayWithoutEnd(),
            new UnknownCertification(), new RetiredCertification(), new UnknownReading(), new UnknownSource(), new NumberInName());

    /** What is told of a rulebook that does not compile although its text is in order. */
    private static final DoesNotCompile FAILURE = new DoesNotCompile();

    /** What is told of a rulebook that compiles, and fails when its terms are derived. */
    private static final CannotBeRun STOPS = new CannotBeRun();

    private Checks() {
    }

    /** All of them. */
    public static List<Check> all() {
        return Stream.<List<? extends Check>>of(List.of(NOT_ALLOWED), OF_TEXT, List.of(FAILURE, STOPS), OF_MEANING).<Check>flatMap(List::stream).toList();
    }

    /** What the text of rule files tells. */
    public static List<Finding> ofText(RuleSources sources) {
        Examined examined = new Examined(sources);
        List<Finding> findings = new ArrayList<>();
        for (Check check : OF_TEXT) {
            Report report = new Report(check);
            check.examine(examined, report);
            findings.addAll(report.findings());
        }
        Report refused = new Report(NOT_ALLOWED);
        NOT_ALLOWED.tell(sources, findings, refused);
        findings.addAll(refused.findings());
        return findings;
    }

    /** What is told where compiling fails. */
    public static List<Finding> ofFailure(RuleSources sources, RulesException failure) {
        if (CannotBeRun.isMeant(failure)) {
            Report stopped = new Report(STOPS);
            STOPS.tell(sources, failure, stopped);
            return stopped.findings();
        }
        Report report = new Report(FAILURE);
        List<CompileFailure> found = CompileFailures.find(sources);
        found.forEach(one -> report.add(one.rule().nameSpan(), one.rule(), "the rule does not compile: " + one.message(), DoesNotCompile.RIGHT));
        if (found.isEmpty()) {
            failure.getMessage().lines().forEach(line -> report.add(null, (String) null, line, DoesNotCompile.RIGHT));
        }
        return report.findings();
    }

    /** What the terms of a compiled rulebook tell. */
    public static List<Finding> ofMeaning(RuleSources sources, Rulebook rulebook) {
        Stated stated;
        try {
            stated = Stated.of(sources, rulebook);
        } catch (RuntimeException e) {
            Report report = new Report(STOPS);
            STOPS.tell(sources, e, report);
            return report.findings();
        }
        List<Finding> findings = new ArrayList<>();
        for (MeaningCheck check : OF_MEANING) {
            EditionReport found = new EditionReport();
            check.examine(stated, found);
            Report report = new Report(check);
            found.tell(report);
            findings.addAll(report.findings());
        }
        return findings;
    }
}
