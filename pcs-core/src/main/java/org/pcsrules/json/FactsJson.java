package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.FactErrors;
import org.pcsrules.FactsCheck;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.facts.PartnerFacts;

/** Reads and writes facts documents, {@code pcs-facts/1}. All methods may be called from several threads. */
public final class FactsJson {

    private FactsJson() {
    }

    /** As {@link #read(InputStream, Catalogue, ReadLimits)} with the default limits. */
    public static PartnerFacts read(InputStream document, Catalogue catalogue) throws IOException {
        return read(document, catalogue, ReadLimits.DEFAULT);
    }

    /**
     * Reads a document in UTF-8, with or without a byte-order mark.
     *
     * @param document read to its end and left open
     * @return the facts, all numbers exact; rows that repeat earlier ones are still in them
     * @throws InvalidFactsException if anything is wrong with the document; it lists every error. A document that cannot be read to
     *     its end, is too large or of another kind gives one error that says so
     * @throws IOException if the stream fails
     */
    public static PartnerFacts read(InputStream document, Catalogue catalogue, ReadLimits limits) throws IOException {
        return read(() -> JsonSource.open(document, limits.maxBytes()), catalogue, limits, true);
    }

    /** As {@link #read(InputStream, Catalogue, ReadLimits)}, from bytes in memory: the quickest way for many small documents. */
    public static PartnerFacts read(byte[] document, Catalogue catalogue, ReadLimits limits) {
        return read(document, catalogue, limits, true);
    }

    /**
     * As {@link #read(byte[], Catalogue, ReadLimits)}, for facts that an engine scores next: what is refused is refused in the same words,
     * but if the document as such is in order, the facts in it are not checked here, as the engine checks them anyway.
     */
    public static PartnerFacts readToScore(byte[] document, Catalogue catalogue, ReadLimits limits) {
        return read(document, catalogue, limits, false);
    }

    private static PartnerFacts read(byte[] document, Catalogue catalogue, ReadLimits limits, boolean always) {
        try {
            return read(() -> JsonSource.open(document, limits.maxBytes()), catalogue, limits, always);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@link #read(InputStream, Catalogue, ReadLimits)}, from a text. */
    public static PartnerFacts read(String document, Catalogue catalogue, ReadLimits limits) {
        return read(document.getBytes(StandardCharsets.UTF_8), catalogue, limits);
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    /** @param always whether to check facts in which the reader found nothing wrong */
    private static PartnerFacts read(Opening document, Catalogue catalogue, ReadLimits limits, boolean always) throws IOException {
        FactErrors errors = new FactErrors();
        try (JsonParser json = document.open()) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            PartnerFacts facts = new FactsReader(errors, limits.maxRows()).read(json);
            return always || !errors.isEmpty() ? FactsCheck.check(facts, catalogue, limits.maxRows(), errors).facts() : facts;
        } catch (StreamConstraintsException beyondLimits) {
            throw refusal(JsonSource.words(beyondLimits));
        } catch (JsonProcessingException broken) {
            errors.document("", JsonSource.words(broken));
            throw errors.exception();
        } catch (JsonSource.TooLargeException tooLarge) {
            throw refusal(tooLarge.getMessage());
        } catch (CharacterCodingException notText) {
            throw refusal("not a text in UTF-8");
        }
    }

    /**
     * Writes facts in UTF-8; what is absent or has its default is left out. Read again, they are equal.
     *
     * @param document flushed and left open
     * @throws IOException if the stream fails
     */
    public static void write(PartnerFacts facts, OutputStream document) throws IOException {
        try (JsonWriter json = JsonWriter.to(document)) {
            FactsWriter.write(facts, json);
        }
    }

    /** As {@link #write(PartnerFacts, OutputStream)}, on one line with a line feed at its end, as NDJSON has it. */
    public static void writeLine(PartnerFacts facts, OutputStream lines) throws IOException {
        try (JsonWriter json = JsonWriter.line(lines)) {
            FactsWriter.write(facts, json);
        }
    }

    /** Facts as a text, as {@link #write(PartnerFacts, OutputStream)} writes them. */
    public static String write(PartnerFacts facts) {
        StringWriter document = new StringWriter();
        try (JsonWriter json = JsonWriter.to(document)) {
            FactsWriter.write(facts, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toString();
    }

    private static InvalidFactsException refusal(String message) {
        return new InvalidFactsException(List.of(new FactError("", message)));
    }
}
