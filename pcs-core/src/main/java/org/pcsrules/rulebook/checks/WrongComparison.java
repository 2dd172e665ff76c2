package org.pcsrules.rulebook.checks;

import java.time.temporal.Temporal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.Members;
import org.pcsrules.rulebook.types.TypeIssue;

/** Something is compared with a value that it can never be. */
final class WrongComparison extends TypeCheck<TypeIssue.WrongComparison> {

    WrongComparison() {
        super(TypeIssue.WrongComparison.class, "Something is compared with a value that it can never be.");
    }

    @Override
    void tell(TypeIssue.WrongComparison issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "'" + issue.tested() + "' is " + Known.a(issue.type()) + ", and " + issue.value() + " is " + Known.a(issue.valueType()),
                right(issue));
    }

    private static String right(TypeIssue.WrongComparison issue) {
        Class<?> type = issue.type();
        if (issue.value() instanceof Expression.Literal literal && literal.kind() == Expression.Literal.Kind.NULL) {
            return "leave it out: such a value is never null";
        }
        if (type.isEnum()) {
            String written = issue.value() instanceof Expression.Literal literal ? String.valueOf(literal.value()) : issue.value().toString();
            return Known.instead(written, Members.constantNames(type)) + "; with the type before it, as in " + Members.name(type) + "."
                    + Members.constantNames(type).first();
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "compare it with a date that a condition binds, as in AsOf( $day : date )";
        }
        if (type == BigFraction.class) {
            return "ask it instead, as in " + issue.tested() + ".signum() > 0 or $band.contains(" + issue.tested() + ")";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "compare it with true or false";
        }
        if (type == String.class) {
            return "compare it with a text in quotation marks";
        }
        return isNumber(type) ? "compare it with a number, as in 70" : "compare it with another " + Members.name(type);
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type);
    }
}
