package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;

/** A small JSON document held as a whole, and where in it one is. Every wrong turn is told with the place. */
final class JsonTree {

    private final String where;
    private final @Nullable Object value;

    private JsonTree(String where, @Nullable Object value) {
        this.where = where;
        this.value = value;
    }

    /** @throws IllegalArgumentException if it is not JSON in UTF-8 or too large */
    static JsonTree read(InputStream document, long maxBytes) throws IOException {
        try (JsonParser json = JsonSource.open(document, maxBytes)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            json.nextToken();
            JsonTree tree = new JsonTree("", value(json));
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something follows after the end of the document");
            }
            return tree;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(JsonSource.words(broken), broken);
        } catch (JsonSource.TooLargeException tooLarge) {
            throw new IllegalArgumentException(tooLarge.getMessage(), tooLarge);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("not a text in UTF-8", notText);
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return null;
        }
        switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    if (fields.containsKey(name)) {
                        throw new IllegalArgumentException("field '" + name + "' given twice");
                    }
                    fields.put(name, value(json));
                }
                return fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                return elements;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new BigDecimal(json.getText());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return json.getBooleanValue();
            }
            case VALUE_STRING -> {
                return json.getText();
            }
            default -> {
                return null;
            }
        }
    }

    /** Whether there is neither a value nor null here. */
    boolean isAbsent() {
        return value == null;
    }

    /** A field; absent where the object does not have it. */
    JsonTree get(String field) {
        return new JsonTree(where.isEmpty() ? field : where + "." + field, as(Map.class, "an object").get(field));
    }

    /** The elements, in order; none where absent. */
    <T> List<T> list(Function<JsonTree, T> element) {
        List<T> read = new ArrayList<>();
        for (Object each : isAbsent() ? List.of() : as(List.class, "a list")) {
            read.add(element.apply(new JsonTree(where + "[" + read.size() + "]", each)));
        }
        return read;
    }

    /** What this is read as, or null where absent. */
    <T> @Nullable T orNull(Function<JsonTree, T> read) {
        return isAbsent() ? null : read.apply(this);
    }

    String text() {
        return as(String.class, "a text");
    }

    BigDecimal number() {
        BigDecimal number = as(BigDecimal.class, "a number");
        if (Math.abs((long) number.scale()) > 1000) {
            throw wrong("a number of this magnitude", "is not accepted");
        }
        return number;
    }

    int whole() {
        return parsed(number(), BigDecimal::intValueExact);
    }

    boolean truth() {
        return as(Boolean.class, "true or false");
    }

    <E extends Enum<E>> E code(Class<E> type) {
        return parsed(text(), name -> Enum.valueOf(type, name));
    }

    /** What a value means. @throws IllegalArgumentException with the place, if the function finds that it means nothing */
    <A, B> B parsed(A written, Function<A, B> meaning) {
        try {
            return meaning.apply(written);
        } catch (RuntimeException meaningless) {
            throw wrong(Suggestions.quoted(written.toString()), "is not accepted here");
        }
    }

    private <T> T as(Class<T> kind, String words) {
        if (!kind.isInstance(value)) {
            throw wrong("expected " + words + ",", value == null ? "found nothing" : "found " + Suggestions.quoted(value.toString()));
        }
        return kind.cast(value);
    }

    private IllegalArgumentException wrong(String subject, String verb) {
        return new IllegalArgumentException((where.isEmpty() ? "" : where + ": ") + subject + " " + verb);
    }
}
