package org.pcsrules.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;
import org.pcsrules.json.ScorecardJson;
import org.pcsrules.scorecard.Scorecard;

/** One run of {@code score} or {@code explain}: reads the facts, scores them and prints the result, whole or not at all. */
final class ScoringRun {

    private final Surroundings surroundings;
    private final ScoringOptions options;

    ScoringRun(Surroundings surroundings, ScoringOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** How a scorer is asked. */
    @FunctionalInterface
    interface Question {
        Scorecard ask(Scorer scorer, PartnerFacts facts, LocalDate asOf);
    }

    /** How a result is written for a person. */
    @FunctionalInterface
    interface Text {
        String of(Scorecard card, @Nullable String partnerName);
    }

    /** The exit status; failures are exceptions, which {@link Failures} turns into one. */
    int run(Question question, Text text) throws IOException {
        LocalDate asOf = options.asOf != null ? options.asOf : LocalDate.now(surroundings.clock());
        try (InputStream document = document();
                Scorer scorer = surroundings.scorers().open(options.edition, List.copyOf(options.readings))) {
            PartnerFacts facts = facts(document, scorer.catalogue());
            Scorecard card = question.ask(scorer, facts, asOf);
            print(options.format == ScoringOptions.Format.json
                    ? json(card)
                    : text.of(card, facts.partner().name()).getBytes(surroundings.charset()));
        }
        return Failures.SCORED;
    }

    private InputStream document() {
        if (options.file.equals("-")) {
            return surroundings.in();
        }
        try {
            return InputFiles.open(Path.of(options.file));
        } catch (InvalidPathException e) {
            throw new RefusedException(options.file + ": not a file name on this system");
        }
    }

    private PartnerFacts facts(InputStream document, Catalogue catalogue) {
        PartnerFacts facts;
        try {
            facts = FactsJson.read(document, catalogue, ReadLimits.DEFAULT);
        } catch (InvalidFactsException e) {
            throw InputFiles.named(fileName(), e);
        } catch (IOException e) {
            throw InputFiles.unreadable(fileName(), e);
        }
        return options.certifications == null ? facts : withCertifications(facts, options.certifications, catalogue);
    }

    private String fileName() {
        return options.file.equals("-") ? "standard input" : options.file;
    }

    private PartnerFacts withCertifications(PartnerFacts facts, Path file, Catalogue catalogue) {
        InputFiles.check(file);
        try {
            TrainingExport.Result export = TrainingExport.read(file, catalogue);
            export.warnings().forEach(warning -> surroundings.err().println(Style.oneLine(file + ": " + warning)));
            PartnerFacts.Builder more = facts.toBuilder();
            export.people().forEach(more::add);
            export.certifications().forEach(more::add);
            return more.build();
        } catch (InvalidFactsException e) {
            throw InputFiles.named(file.toString(), e);
        } catch (IOException e) {
            throw InputFiles.unreadable(file.toString(), e);
        }
    }

    private static byte[] json(Scorecard card) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScorecardJson.write(card, bytes);
        return bytes.toByteArray();
    }

    private void print(byte[] whole) throws IOException {
        surroundings.out().write(whole, 0, whole.length);
        if (surroundings.out().checkError()) {
            throw new IOException("standard output cannot be written");
        }
    }
}
