package org.pcsrules.rulebook.examples;

import java.util.List;
import java.util.stream.Collectors;

/** Files of examples cannot be read, and nothing was run. Carries everything that is wrong; the message has one line for each. */
public final class InvalidExamplesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final transient List<ExampleProblem> problems;

    /** @param problems at least one */
    public InvalidExamplesException(List<ExampleProblem> problems) {
        super(problems.stream().map(ExampleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file and line. */
    public List<ExampleProblem> problems() {
        return problems;
    }
}
