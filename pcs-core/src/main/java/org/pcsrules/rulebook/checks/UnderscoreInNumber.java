package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A number of a condition is written with underscores, which conditions do not know. */
final class UnderscoreInNumber extends Check {

    UnderscoreInNumber() {
        super(Severity.ERROR, "A number of a condition is written with underscores.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.tested()
                .filter(one -> one instanceof Expression.Literal literal && literal.kind() != Expression.Literal.Kind.TEXT && literal.text().contains("_"))
                .forEach(one -> report.add(one.span(), rule, "a condition cannot read the number " + one, "write " + one.toString().replace("_", ""))));
    }
}
