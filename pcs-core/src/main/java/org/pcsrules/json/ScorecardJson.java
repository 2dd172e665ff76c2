package org.pcsrules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pcsrules.scorecard.Scorecard;

/** Placeholder: writes the head alone. */
public final class ScorecardJson {
    private ScorecardJson() {
    }

    /** Placeholder. */
    public static void write(Scorecard card, OutputStream out) throws IOException {
        out.write(("{\"format\": \"pcs-scorecard/1\", \"partner\": \"" + card.partner() + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
}
