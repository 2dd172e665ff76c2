package org.pcsrules.rulebook.examples;

import java.util.List;

/**
 * What became of one example.
 *
 * @param example the example
 * @param editions the editions that it was scored under; empty if the rulebook has none of those that it names, or none in force on its day, and it was left out
 * @param differences where the score is not as expected; empty if it is, and if the example was left out
 */
public record ExampleResult(Example example, List<String> editions, List<Difference> differences) {

    public ExampleResult {
        editions = List.copyOf(editions);
        differences = List.copyOf(differences);
    }

    /** Whether it was scored. */
    public boolean run() {
        return !editions.isEmpty();
    }

    /** Whether it was scored and everything is as expected. */
    public boolean passed() {
        return run() && differences.isEmpty();
    }

    /** {@code editions/2026/azure.examples.yaml:12: Three customers …}, and below it a line for each difference. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(example.file() + ":" + example.line() + ": " + example.name());
        differences.forEach(difference -> text.append("\n    ").append(difference));
        return text.toString();
    }
}
