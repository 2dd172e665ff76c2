package org.pcsrules.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * An open point of the published text and the readings of it that there are. The rules state it; the first value is the default
 * unless the edition states another. Immutable; each call gives a new term.
 *
 * @param name the name of the point
 * @param open what is open, in plain words
 * @param choices the readings, the default first
 */
public record TextReading(String name, String open, List<Choice> choices) {

    /**
     * One reading of an open point.
     *
     * @param value its name
     * @param words what holds under it, in plain words
     */
    public record Choice(String value, String words) {
    }

    public TextReading {
        choices = List.copyOf(choices);
    }

    /** The same with one more reading. */
    public TextReading read(String value, String words) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(new Choice(value, words));
        return new TextReading(name, open, more);
    }

    /** The names of the readings, the default first. */
    public List<String> values() {
        return choices.stream().map(Choice::value).toList();
    }

    /** What holds under a reading. @throws IllegalArgumentException if there is no such reading */
    public String words(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reading " + value + " of " + name)).words();
    }
}
