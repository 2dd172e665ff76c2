package org.pcsrules.rulebook.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule.
 *
 * @param span from {@code rule} to {@code end}
 * @param nameSpan the name
 * @param name the name, without quotation marks
 * @param head metadata and attributes, in order
 * @param conditions what stands between {@code when} and {@code then}; all must hold
 * @param consequence what stands between {@code then} and {@code end}
 * @param understood whether all of it is part of this model; else conditions and consequence may be incomplete
 */
public record SourceRule(Span span, Span nameSpan, String name, List<Metadata> head, List<Condition> conditions, List<Statement> consequence,
        boolean understood) {

    /** The value of an annotation, as in {@code ruleId}. */
    public Optional<Metadata> annotation(String of) {
        return head.stream().filter(one -> one.annotation() && one.name().equals(of)).findFirst();
    }

    /** Every condition, at any depth. */
    public Stream<Condition> allConditions() {
        return conditions.stream().flatMap(Condition::all);
    }

    /** Every expression of the conditions, at any depth. */
    public Stream<Expression> tested() {
        return allConditions().flatMap(condition -> condition.expressions().stream()).flatMap(Expression::all);
    }

    /** Every expression of the consequence, at any depth. */
    public Stream<Expression> stated() {
        return consequence.stream().filter(Statement.Evaluation.class::isInstance)
                .flatMap(statement -> ((Statement.Evaluation) statement).expression().all());
    }

    /** The value of an annotation; empty if there is none. */
    public String annotationText(String of) {
        return annotation(of).map(Metadata::value).orElse("");
    }
}
