package org.pcsrules.rulebook.checks;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;

/** A sign such as + is applied to what is no number. */
final class WrongOperand extends TypeCheck<TypeIssue.WrongOperand> {

    WrongOperand() {
        super(TypeIssue.WrongOperand.class, "A sign such as + is applied to what is no number.");
    }

    @Override
    void tell(TypeIssue.WrongOperand issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "'" + issue.operator() + "' is applied to '" + issue.operand() + "', which is " + Known.a(issue.type()),
                issue.type() == BigFraction.class ? "write add(…), subtract(…), multiply(…) or divide(…)" : "apply it to numbers");
    }
}
