package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** A constant that is named does not exist. */
final class UnknownConstant extends TypeCheck<TypeIssue.UnknownConstant> {

    UnknownConstant() {
        super(TypeIssue.UnknownConstant.class, "A constant that is named does not exist.");
    }

    @Override
    void tell(TypeIssue.UnknownConstant issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, Members.name(issue.of()) + " has no constant '" + issue.name() + "'", Known.instead(issue.name(), issue.known()));
    }
}
