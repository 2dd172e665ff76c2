package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;

/** One name is bound twice in a rule. */
final class BoundTwice extends TypeCheck<TypeIssue.BoundTwice> {

    BoundTwice() {
        super(TypeIssue.BoundTwice.class, "One name is bound twice in a rule.");
    }

    @Override
    void tell(TypeIssue.BoundTwice issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "'" + issue.name() + "' is bound already, on line " + issue.first().line(), "bind it to another name");
    }
}
