package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** A field that is named does not exist. */
final class UnknownField extends TypeCheck<TypeIssue.UnknownField> {

    UnknownField() {
        super(TypeIssue.UnknownField.class, "A field that is named does not exist.");
    }

    @Override
    void tell(TypeIssue.UnknownField issue, SourceRule rule, Report report) {
        String of = Members.name(issue.of());
        if (issue.callable()) {
            report.add(issue.span(), rule, "the field '" + issue.name() + "' of " + of + " cannot be read in a consequence",
                    "bind it in a condition, or write " + issue.name() + "() with brackets");
        } else {
            report.add(issue.span(), rule, of + " has no field '" + issue.name() + "'", Known.instead(issue.name(), Members.properties(issue.of())));
        }
    }
}
