package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SyntaxProblem;

/** What the reading of a file tells. */
abstract class SyntaxCheck extends Check {

    private final SyntaxProblem.Kind kind;

    SyntaxCheck(SyntaxProblem.Kind kind, String summary) {
        super(Severity.ERROR, summary);
        this.kind = kind;
    }

    @Override
    final void examine(Examined rulebook, Report report) {
        rulebook.files().forEach(file -> file.problems().stream().filter(problem -> problem.kind() == kind)
                .forEach(problem -> report.add(problem.span(), problem.rule(), problem.wrong(), problem.right())));
    }
}
