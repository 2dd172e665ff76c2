package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;

/** Something is given other values in brackets than it takes. */
final class WrongArguments extends TypeCheck<TypeIssue.WrongArguments> {

    WrongArguments() {
        super(TypeIssue.WrongArguments.class, "Something is given other values in brackets than it takes.");
    }

    @Override
    void tell(TypeIssue.WrongArguments issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "'" + issue.name() + "' does not take " + (issue.given().isEmpty() ? "nothing" : Known.and(issue.given().stream().map(Known::a).toList())), "write " + String.join(" or ", issue.takes()));
    }
}
