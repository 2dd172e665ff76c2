package org.pcsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.PartnerFacts;

/** One run of {@code score} or {@code explain}: reads the facts, scores them and prints the result, whole or not at all. */
final class ScoringRun {

    private final Surroundings surroundings;
    private final ScoringOptions options;

    ScoringRun(Surroundings surroundings, ScoringOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** How an engine is asked. */
    @FunctionalInterface
    interface Question<R> {
        R ask(PcsEngine engine, PartnerFacts facts, LocalDate asOf);
    }

    /** How a result is written for a person. */
    @FunctionalInterface
    interface Text<R> {
        String of(PcsEngine engine, R result, @Nullable String partnerName);
    }

    /** How a result is written as JSON. */
    @FunctionalInterface
    interface Json<R> {
        void write(R result, OutputStream document) throws IOException;
    }

    /** The exit status; failures are exceptions, which {@link Failures} turns into one. */
    <R> int run(Question<R> question, Text<R> text, Json<R> json) throws IOException {
        InputFiles.checkNamed(options.file);
        LocalDate asOf = surroundings.dayOrToday(options.asOf);
        try (PcsEngine engine = surroundings.engines().open(options.engine)) {
            PartnerFacts facts = facts(engine.catalogue());
            R result = question.ask(engine, facts, asOf);
            if (options.format == ScoringOptions.Format.json) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                json.write(result, document);
                surroundings.print(document.toByteArray());
            } else {
                surroundings.print(text.of(engine, result, facts.partner().name()));
            }
        }
        return Failures.SCORED;
    }

    private PartnerFacts facts(Catalogue catalogue) {
        PartnerFacts facts = FactsFiles.read(surroundings, options.file, catalogue);
        return options.certifications == null ? facts : withCertifications(facts, options.certifications, catalogue);
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
}
