package org.pcsrules.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The arguments that {@code score} and {@code explain} share. */
public final class ScoringOptions {

    /** How the result is written. */
    enum Format { text, json }

    @Parameters(paramLabel = "FILE", description = "the partner's facts, a pcs-facts/1 document; - for standard input")
    String file = "";

    @Option(names = "--as-of", paramLabel = "DATE", converter = IsoDate.class,
            description = "the day for which the score holds, as in 2026-08-15; today if not given")
    @Nullable LocalDate asOf;

    @Mixin
    EngineOptions engine = new EngineOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "text for people (default) or a pcs-scorecard/1 document")
    Format format = Format.text;

    @Option(names = "--certifications", paramLabel = "FILE.csv",
            description = "an export of people and their certifications, added to those of the facts")
    @Nullable Path certifications;

    /** A day, written as the contract writes it and in no other way. */
    public static final class IsoDate implements ITypeConverter<LocalDate> {
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public LocalDate convert(String text) {
            try {
                if (FORM.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // No such day, as 2026-02-30: the same message serves.
            }
            throw new TypeConversionException("'" + text + "' is not a date like 2026-08-15");
        }
    }
}
