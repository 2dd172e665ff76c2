package org.pcsrules.rulebook.checks;

import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.types.TypeIssue;
import org.pcsrules.rulebook.types.Vocabulary;

/** A type that is named does not exist, or is not imported. */
final class UnknownType extends TypeCheck<TypeIssue.UnknownType> {

    UnknownType() {
        super(TypeIssue.UnknownType.class, "A type that is named does not exist, or is not imported.");
    }

    @Override
    void tell(TypeIssue.UnknownType issue, SourceRule rule, Report report) {
        report.add(issue.span(), rule, "there is no type '" + issue.name() + "'", right(issue));
    }

    private static String right(TypeIssue.UnknownType issue) {
        String first = issue.name().contains(".") ? issue.name().substring(0, issue.name().indexOf('.')) : issue.name();
        return Vocabulary.TYPES.stream().filter(type -> type.getSimpleName().equals(first) && !issue.known().contains(first)).findFirst()
                .map(type -> "write import " + type.getName() + " at the beginning of the file").orElse(Known.instead(issue.name(), issue.known()));
    }
}
