package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;

/** A name is used that no condition binds, and that is no constant. */
final class UnknownName extends TypeCheck<TypeIssue.UnknownName> {

    UnknownName() {
        super(TypeIssue.UnknownName.class, "A name is used that no condition binds, and that is no constant.");
    }

    @Override
    void tell(TypeIssue.UnknownName issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, issue.name().startsWith("$") ? "nothing is bound to '" + issue.name() + "'" : "there is no '" + issue.name() + "'",
                Known.instead(issue.name(), issue.known()));
    }
}
