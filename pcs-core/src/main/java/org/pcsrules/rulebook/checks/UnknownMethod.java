package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** A word with brackets that is used does not exist. */
final class UnknownMethod extends TypeCheck<TypeIssue.UnknownMethod> {

    UnknownMethod() {
        super(TypeIssue.UnknownMethod.class, "A word with brackets that is used does not exist.");
    }

    @Override
    void tell(TypeIssue.UnknownMethod issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, (issue.of() == null ? "there is no '" : Members.name(issue.of()) + " has no '") + issue.name() + "(…)'",
                Known.instead(issue.name(), issue.known()));
    }
}
