package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Opens JSON text strictly: UTF-8 or nothing, within limits; and puts into plain words what is wrong with the text. */
final class JsonSource {

    private static final int DEEPEST = 100;

    /** What the parser says to those who could set it differently, or says twice. */
    private static final Pattern ADVICE = Pattern.compile(" \\(start marker.*|: enable `.*| \\(not recognized as one.*");
    private static final Pattern VALUE = Pattern.compile("(a valid value )?\\(JSON String.*");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Accepted here only to be refused with the name of the field, instead of ending the reading.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100_000)
                    .maxStringLength(1_000_000)
                    .maxNameLength(50_000)
                    .build())
            // Not the default, which would leave buffers with the threads of the caller.
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    /** The document is larger than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long maxBytes) {
            super("larger than " + maxBytes + " bytes, the most that is allowed");
        }
    }

    private JsonSource() {
    }

    /** A parser that fails with {@link TooLargeException} or {@link java.nio.charset.CharacterCodingException} as it reads. */
    static JsonParser open(InputStream bytes, long maxBytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(new Limited(bytes, maxBytes), utf8()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return FACTORY.createParser(text);
    }

    /** As above, from bytes in memory, which are decoded at once. */
    static JsonParser open(byte[] bytes, long maxBytes) throws IOException {
        if (bytes.length > maxBytes) {
            throw new TooLargeException(maxBytes);
        }
        CharBuffer text = utf8().decode(ByteBuffer.wrap(bytes));
        int start = text.hasRemaining() && text.get(0) == '\uFEFF' ? 1 : 0;
        return FACTORY.createParser(text.array(), start, text.remaining() - start);
    }

    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** {@code line 3, column 7: ...}. */
    static String words(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return where + (failure instanceof StreamConstraintsException ? limit(failure.getOriginalMessage()) : syntax(failure.getOriginalMessage()));
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "nested deeper than " + DEEPEST + " levels";
        }
        return message.startsWith("Number") ? "a number of far too many digits" : "a text that is far too long";
    }

    private static String syntax(String message) {
        String line = message.lines().findFirst().orElse("not JSON");
        String said = VALUE.matcher(ADVICE.matcher(line).replaceFirst("")).replaceFirst("a value");
        return "not JSON: " + Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    private static final class Limited extends FilterInputStream {
        private final long maxBytes;
        private long left;

        Limited(InputStream in, long maxBytes) {
            super(in);
            this.maxBytes = maxBytes;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0) {
                left -= read;
            }
            if (left < 0) {
                throw new TooLargeException(maxBytes);
            }
            return read;
        }
    }
}
