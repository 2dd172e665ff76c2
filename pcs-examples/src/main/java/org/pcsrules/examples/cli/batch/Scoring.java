package org.pcsrules.examples.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pcsrules.Catalogue;
import org.pcsrules.Conversion;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.Outcome;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.json.ScorecardJson;

/** Reads a document, and writes what became of it, in the thread that scores it. */
final class Scoring implements Conversion<Document, Result> {

    private static final byte[] NOTHING = {};

    private final Catalogue catalogue;
    private final String kind;

    /** @param kind the kind of input, as {@link Documents#kind} tells it */
    Scoring(Catalogue catalogue, String kind) {
        this.catalogue = catalogue;
        this.kind = kind;
    }

    @Override
    public PartnerFacts facts(Document document) throws IOException {
        return FactsJson.readToScore(document.read(), catalogue, ReadLimits.DEFAULT);
    }

    @Override
    public Result result(Outcome<Document> outcome) {
        Document document = outcome.source();
        if (outcome instanceof Outcome.Scored<Document> scored) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 15);
            try {
                ScorecardJson.writeLine(scored.card(), line);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return new Result(Result.Kind.SCORED, line.toByteArray(), Tables.summary(document.name(), scored.card()), NOTHING,
                    document.checksum(), document.end());
        }
        Exception why = outcome instanceof Outcome.Refused<Document> refused ? refused.why() : ((Outcome.Failed<Document>) outcome).why();
        return new Result(why instanceof InvalidFactsException ? Result.Kind.REFUSED : Result.Kind.FAILED, NOTHING, NOTHING,
                Tables.errors(document.name(), BadDocuments.errors(why, kind)), document.checksum(), document.end());
    }
}
