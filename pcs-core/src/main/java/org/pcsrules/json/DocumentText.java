package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;

/** A document while it is read: the parser, and what is worth remembering because the same words come again and again. */
final class DocumentText {

    private static final int USUAL_TEXTS = 128;

    final JsonParser json;
    final Suggestions suggestions = new Suggestions();
    private final Map<String, String> texts = new HashMap<>(USUAL_TEXTS);
    private final Map<String, Object> parsed = new HashMap<>(USUAL_TEXTS);

    DocumentText(JsonParser json) {
        this.json = json;
    }

    /** The text at hand; equal texts are one object. */
    String text() throws IOException {
        String text = json.getText();
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** What a text means, worked out once per text and kind. @param meaning gives null if it means nothing */
    <T> @Nullable T meaning(Class<T> kind, String text, Function<String, @Nullable T> meaning) {
        Object known = parsed.get(text);
        if (kind.isInstance(known)) {
            return kind.cast(known);
        }
        T found = meaning.apply(text);
        if (found != null) {
            parsed.put(text, found);
        }
        return found;
    }

    /** The kind of value at hand, in plain words. */
    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
