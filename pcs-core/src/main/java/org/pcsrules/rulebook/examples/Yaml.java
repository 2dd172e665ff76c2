package org.pcsrules.rulebook.examples;

import java.util.List;
import java.util.Map;

/** What stands in a document of examples, with the line of every value. Texts are as written: no value is taken for a number or a date. */
sealed interface Yaml {

    /** The line on which it begins, from 1. */
    int line();

    /** What it is, for messages. */
    String kind();

    /** A single value; empty if nothing is written. */
    record Text(int line, String text) implements Yaml {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "a single value";
        }
    }

    /** A list. */
    record Items(int line, List<Yaml> items) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Named values, in the order in which they are written. */
    record Fields(int line, Map<String, Field> fields) implements Yaml {
        @Override
        public String kind() {
            return "named fields";
        }
    }

    /** A named value. @param line that of its name */
    record Field(String name, int line, Yaml value) {
    }
}
