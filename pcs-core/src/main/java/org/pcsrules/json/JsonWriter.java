package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: for people to read, with two blanks a level and line feeds, or on one line, as quickly as can be. Fields whose value is
 * null are left out.
 */
final class JsonWriter implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Not the default, which would leave buffers with the threads of the caller.
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** Writes one element of a list. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    /** Writes the fields of an object. */
    interface Fields {
        void write() throws IOException;
    }

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** For people. */
    static JsonWriter to(Writer target) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new JsonWriter(FACTORY.createGenerator(target)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines).withArrayIndenter(lines)));
    }

    /** For people, in UTF-8. */
    static JsonWriter to(OutputStream target) throws IOException {
        return to(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }

    /** On one line, in UTF-8; half a character, which has no form in UTF-8, is escaped. */
    static JsonWriter line(OutputStream target) throws IOException {
        return new JsonWriter(FACTORY.createGenerator(target, JsonEncoding.UTF8));
    }

    void object(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void object(String name, Fields fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
    }

    /** A list of objects, written as they come. */
    <T> void objects(String name, Iterable<T> elements, Element<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            object(() -> fields.write(element));
        }
        json.writeEndArray();
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** A text, or the text of a code or date; null is left out. */
    void text(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    void number(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    /** Ends the last line and flushes; the target stays open. */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
