package org.pcsrules.rulebook.examples;

import java.util.List;
import org.pcsrules.scorecard.RulebookId;

/**
 * What became of the examples of a rulebook.
 *
 * @param rulebook the rulebook
 * @param results one for each example, in order
 */
public record ExampleReport(RulebookId rulebook, List<ExampleResult> results) {

    public ExampleReport {
        results = List.copyOf(results);
    }

    /** Those whose score is not as expected. */
    public List<ExampleResult> failed() {
        return results.stream().filter(result -> !result.differences().isEmpty()).toList();
    }

    /** Those that were scored and are as expected. */
    public List<ExampleResult> passed() {
        return results.stream().filter(ExampleResult::passed).toList();
    }

    /** Those of editions that the rulebook does not have. */
    public List<ExampleResult> leftOut() {
        return results.stream().filter(result -> !result.run()).toList();
    }
}
