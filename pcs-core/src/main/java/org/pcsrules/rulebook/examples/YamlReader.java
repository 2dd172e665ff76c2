package org.pcsrules.rulebook.examples;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.Suggestions;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML from its events. No object is made by name, and what examples have no use for and hostile documents do (anchors, tags, deep
 * nesting) is refused.
 */
final class YamlReader {

    private static final int MOST_LETTERS = 1_000_000;
    private static final int DEEPEST = 8;

    private final String file;
    private final Iterator<Event> events;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** The document. @throws InvalidExamplesException if the text is no YAML, or not of this simple kind */
    static Yaml read(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_LETTERS).build();
        try {
            YamlReader reader = new YamlReader(file, new Parse(settings).parseString(text).iterator());
            reader.events.next(); // the stream begins
            Event first = reader.events.next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                throw reader.refused(1, "the document is empty; expected a head and a list 'examples'");
            }
            Yaml read = reader.value(reader.events.next(), 0);
            reader.events.next(); // the document ends
            Event after = reader.events.next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                throw reader.refused(line(after), "a second document begins; write all examples of a rule file into one");
            }
            return read;
        } catch (MarkedYamlEngineException e) {
            throw new InvalidExamplesException(List.of(new ExampleProblem(file, e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    "this is not YAML: " + e.getProblem() + (e.getContext() == null ? "" : " " + e.getContext()))));
        } catch (YamlEngineException e) {
            throw new InvalidExamplesException(List.of(new ExampleProblem(file, 1, "this is not YAML: " + e.getMessage())));
        }
    }

    private Yaml value(Event event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw refused(line, "lists and fields stand inside each other more than " + DEEPEST + " deep");
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(line, "anchors (&) and aliases (*) are not used in examples; write the value out");
        }
        if (event instanceof ScalarEvent scalar) {
            return new Yaml.Text(line, tagged(scalar.getTag().isPresent(), line, scalar.getValue().equals("~") && scalar.isPlain() ? "" : scalar.getValue()));
        }
        if (event instanceof SequenceStartEvent list) {
            tagged(list.getTag().isPresent(), line, "");
            List<Yaml> items = new ArrayList<>();
            for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
                items.add(value(item, depth + 1));
            }
            return new Yaml.Items(line, items);
        }
        tagged(((MappingStartEvent) event).getTag().isPresent(), line, "");
        Map<String, Yaml.Field> fields = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int at = line(key);
            if (!(key instanceof ScalarEvent name)) {
                throw refused(at, "the name of a field is a single word");
            }
            if (fields.containsKey(name.getValue())) {
                throw refused(at, "field " + Suggestions.quoted(name.getValue()) + " is given twice");
            }
            fields.put(name.getValue(), new Yaml.Field(name.getValue(), at, value(events.next(), depth + 1)));
        }
        return new Yaml.Fields(line, fields);
    }

    private String tagged(boolean tagged, int line, String text) {
        if (tagged) {
            throw refused(line, "tags (!) are not used in examples");
        }
        return text;
    }

    private InvalidExamplesException refused(int line, String message) {
        return new InvalidExamplesException(List.of(new ExampleProblem(file, line, message)));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
