package org.pcsrules.oracle;

import java.util.HashMap;
import java.util.Map;

/** The readings of the published text that hold for one score (METHOD section 12). */
record Chosen(Map<String, String> values) {

    static Chosen of(Terms terms, String edition, Map<String, String> chosen) {
        chosen.forEach((name, value) -> {
            Terms.ReadingTerms reading = terms.readings().get(name);
            if (reading == null || !reading.values().contains(value)) {
                throw new IllegalArgumentException("no reading " + name + "=" + value);
            }
        });
        Map<String, String> values = new HashMap<>();
        terms.readings().forEach((name, reading) -> values.put(name,
                chosen.getOrDefault(name, reading.defaultInEdition().getOrDefault(edition, reading.defaultValue()))));
        return new Chosen(values);
    }

    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    String floor() {
        return values.get("QUALIFICATION_FLOOR");
    }
}
