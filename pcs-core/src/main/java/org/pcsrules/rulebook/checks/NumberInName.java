package org.pcsrules.rulebook.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.PassMark;
import org.pcsrules.terms.Terms;
import org.pcsrules.terms.TrackChoice;

/** The name of a rule, which explanations cite, has a number that the rule does not have. */
final class NumberInName extends MeaningCheck {

    /** A number that stands alone: not part of a word, a code or a product such as Microsoft 365. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w./,-])(?!365\\b)\\d+(?:,\\d{3})*(?:[./]\\d+)?(?![\\w/-]|\\.\\d)");

    NumberInName() {
        super(Severity.WARNING, "The name of a rule has a number that the rule does not have.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        for (EditionTerms edition : rulebook.editions()) {
            for (Object term : edition.all(Object.class)) {
                SourceRule rule = term instanceof MetricTerm || term instanceof TrackChoice || term instanceof PassMark ? rulebook.rule(edition, term) : null;
                if (rule != null) {
                    name(rule, numbers(rule, term), report);
                }
            }
        }
    }

    private static void name(SourceRule rule, Set<BigFraction> numbers, EditionReport report) {
        List<String> wrong = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(rule.name());
        while (matcher.find()) {
            BigFraction number = Terms.exact(matcher.group().replace(",", ""));
            boolean percent = numbers.contains(number.divide(100)) && rule.name().startsWith("%", Math.min(rule.name().length(), matcher.end() + 1));
            if (!numbers.contains(number) && !percent) {
                wrong.add(matcher.group());
            }
        }
        if (!wrong.isEmpty()) {
            report.add(rule.nameSpan(), rule, "the name says " + Known.and(wrong) + ", and the rule does not: it has "
                    + Known.list(numbers.stream().sorted().map(Numbers::exact).toList()), "let the name say what the rule states");
        }
    }

    /** The numbers that a rule states, and those that follow from them: points for each unit. */
    private static Set<BigFraction> numbers(SourceRule rule, Object term) {
        Set<BigFraction> numbers = new HashSet<>();
        rule.stated().filter(Expression.Literal.class::isInstance).map(one -> ((Expression.Literal) one).value()).forEach(value -> {
            if (value instanceof Long || value instanceof String text && text.matches("\\d+([./]\\d+)?")) {
                numbers.add(Terms.exact(value));
            }
        });
        if (term instanceof MetricTerm metric) {
            metric.getLines().stream().filter(line -> line.target().signum() != 0)
                    .forEach(line -> numbers.add(BigFraction.of(line.maximum()).divide(line.target())));
        }
        return numbers;
    }
}
