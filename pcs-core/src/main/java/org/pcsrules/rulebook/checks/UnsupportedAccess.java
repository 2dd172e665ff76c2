package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;

/** A condition reads a field in a way that Drools gets wrong or that only a program would: after #, !. or in brackets; a lambda, an assignment. */
final class UnsupportedAccess extends Check {

    UnsupportedAccess() {
        super(Severity.ERROR, "A condition holds what conditions cannot: a type after #, a careful access, a place in brackets, a lambda.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rule.tested().filter(Expression.Other.class::isInstance).map(Expression.Other.class::cast)
                .forEach(other -> report.add(other.span(), rule, "'" + other + "' is " + other.what() + ", which a condition cannot hold",
                        "name the field, and test it for null first if it may be missing")));
    }
}
