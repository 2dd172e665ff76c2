package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** An object is made with new that has to be made in another way. */
final class CannotBeCreated extends TypeCheck<TypeIssue.NotCreatable> {

    CannotBeCreated() {
        super(TypeIssue.NotCreatable.class, "An object is made with new that has to be made in another way.");
    }

    @Override
    void tell(TypeIssue.NotCreatable issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "a " + Members.name(issue.type()) + " is not made with new",
                issue.ways().isEmpty() ? "use what the vocabulary has for it" : "write " + String.join(" or ", issue.ways()));
    }
}
