package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;

/** Words of rules that do not stand for anything, or not for what is done with them. */
abstract class TypeCheck<T extends TypeIssue> extends Check {

    private final Class<T> kind;

    TypeCheck(Class<T> kind, String summary) {
        super(Severity.ERROR, summary);
        this.kind = kind;
    }

    @Override
    final void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> rulebook.issues(file, rule).stream().filter(kind::isInstance)
                .forEach(issue -> tell(kind.cast(issue), rule, report)));
    }

    /** Says what is wrong and what would be right. */
    abstract void tell(T issue, SourceRule rule, Report report);
}
