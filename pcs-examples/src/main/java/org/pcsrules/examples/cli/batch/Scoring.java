package org.pcsrules.examples.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.pcsrules.Catalogue;
import org.pcsrules.Conversion;
import org.pcsrules.FactError;
import org.pcsrules.Outcome;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.json.ScorecardJson;

/** Reads a document, and writes what became of it, in the thread that scores it. */
final class Scoring implements Conversion<Document, Result> {

    private static final byte[] NOTHING = {};

    private final Catalogue catalogue;
    private final boolean lines;

    /** @param lines whether each document is one line */
    Scoring(Catalogue catalogue, boolean lines) {
        this.catalogue = catalogue;
        this.lines = lines;
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
        if (outcome instanceof Outcome.Refused<Document> refused) {
            return bad(Result.Kind.REFUSED, document, refused.why().errors());
        }
        return bad(Result.Kind.FAILED, document, List.of(new FactError("", words(((Outcome.Failed<Document>) outcome).why()))));
    }

    private Result bad(Result.Kind kind, Document document, List<FactError> errors) {
        List<FactError> told = lines ? errors.stream().map(Scoring::withoutLine).toList() : errors;
        return new Result(kind, NOTHING, NOTHING, Tables.errors(document.name(), told), document.checksum(), document.end());
    }

    /** Of a document that is one line, that it is line 1 of the document misleads. */
    private static FactError withoutLine(FactError error) {
        return error.message().startsWith("line 1, column ")
                ? new FactError(error.where(), error.message().substring("line 1, ".length()))
                : error;
    }

    private static String words(Exception why) {
        if (why instanceof NoSuchFileException) {
            return "there is no such file any more";
        }
        if (why instanceof AccessDeniedException) {
            return "may not be read by this user";
        }
        String message = why.getMessage() == null ? why.toString() : why.getMessage();
        return why instanceof IOException ? "cannot be read: " + message : message;
    }
}
