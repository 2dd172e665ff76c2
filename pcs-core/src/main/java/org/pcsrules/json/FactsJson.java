package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;

/** Placeholder: reads the partner alone. */
public final class FactsJson {
    private FactsJson() {
    }

    /** Placeholder. */
    public static PartnerFacts read(InputStream in, Catalogue catalogue, ReadLimits limits) throws IOException {
        String id = null;
        String name = null;
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "id".equals(parser.currentName()) && id == null) {
                    id = parser.getText();
                } else if (parser.currentToken() == JsonToken.VALUE_STRING && "name".equals(parser.currentName()) && name == null) {
                    name = parser.getText();
                }
            }
        } catch (JacksonException e) {
            throw new InvalidFactsException(List.of(new FactError("", "not JSON: " + e.getOriginalMessage())));
        }
        if (id == null) {
            throw new InvalidFactsException(List.of(new FactError("partner.id", "missing")));
        }
        return PartnerFacts.builder(new Partner(id, name, List.of())).build();
    }
}
