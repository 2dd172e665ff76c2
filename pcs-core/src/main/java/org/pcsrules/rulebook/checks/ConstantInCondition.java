package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** A constant stands in a condition without its type, which does not compile there. */
final class ConstantInCondition extends TypeCheck<TypeIssue.ConstantInCondition> {

    ConstantInCondition() {
        super(TypeIssue.ConstantInCondition.class, "A constant stands in a condition without its type, which does not compile there.");
    }

    @Override
    void tell(TypeIssue.ConstantInCondition issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "in a condition the constant " + issue.name() + " needs its type",
                "write " + Members.name(issue.of()) + "." + issue.name() + ", and import " + issue.of().getName().replace('$', '.'));
    }
}
