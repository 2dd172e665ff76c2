package org.pcsrules.rulebook.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.terms.ChosenReading;
import org.pcsrules.terms.DefaultReading;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.TextReading;

/** A rule asks for a reading of an open point that there is not: it never holds. Or an edition takes one by default. */
final class UnknownReading extends MeaningCheck {

    UnknownReading() {
        super(Severity.ERROR, "A rule names an open point of the text, or a reading of it, that there is not.");
    }

    @Override
    void examine(Stated rulebook, EditionReport report) {
        Map<String, List<String>> readings = new TreeMap<>();
        for (TextReading reading : rulebook.readings()) {
            readings.put(reading.name(), reading.values());
        }
        for (SourceRule rule : rulebook.sources().rules()) {
            rule.allConditions().filter(condition -> condition instanceof Condition.Pattern pattern
                    && rulebook.types(rule).type(pattern.type()) == ChosenReading.class)
                    .forEach(condition -> asked((Condition.Pattern) condition, readings, rule, report));
        }
        for (EditionTerms edition : rulebook.editions()) {
            for (DefaultReading reading : edition.all(DefaultReading.class)) {
                SourceRule rule = rulebook.rule(edition, reading);
                List<String> values = readings.get(reading.name());
                if (rule != null && values == null) {
                    report.add(edition, Stated.placeOfName(rule, reading.name()), rule, "takes a reading of '" + reading.name() + "', which is no open point",
                            Known.instead(reading.name(), readings.keySet()));
                } else if (rule != null && !values.contains(reading.value())) {
                    report.add(edition, Stated.placeOfName(rule, reading.value()), rule, "takes '" + reading.value() + "', which is no reading of " + reading.name(),
                            Known.instead(reading.value(), values));
                }
            }
        }
    }

    private static void asked(Condition.Pattern pattern, Map<String, List<String>> readings, SourceRule rule, EditionReport report) {
        String name = pattern.constraints().stream().map(one -> NothingStated.textOf(one.expression(), "name")).filter(one -> one != null).findFirst().orElse(null);
        if (name == null) {
            return;
        }
        if (!readings.containsKey(name)) {
            report.add(pattern.span(), rule, "'" + name + "' is no open point of the text", Known.instead(name, readings.keySet()));
            return;
        }
        pattern.constraints().stream().flatMap(one -> one.expression().all())
                .filter(one -> one instanceof Expression.Operation operation && operation.operator().equals("==")
                        && NothingStated.textOf(operation, "value") != null).forEach(one -> {
                            String value = NothingStated.textOf(one, "value");
                            if (!readings.get(name).contains(value)) {
                                report.add(one.span(), rule, "'" + value + "' is no reading of " + name, Known.instead(value, readings.get(name)));
                            }
                        });
    }
}
