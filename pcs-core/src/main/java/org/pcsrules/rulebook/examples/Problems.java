package org.pcsrules.rulebook.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, so that everything is told at once. Not safe for use by several threads. */
final class Problems {

    private final String file;
    private final List<ExampleProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, String message) {
        found.add(new ExampleProblem(file, line, message));
    }

    /** By line. */
    List<ExampleProblem> found() {
        return found.stream().sorted(Comparator.comparingInt(ExampleProblem::line)).toList();
    }
}
