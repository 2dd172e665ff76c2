package org.pcsrules.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A value chosen for an open point of the published text. */
public record ReadingChoice(String name, String value) {

    /** Reads {@code NAME=VALUE}. Whether there is such a name and value is the rules' business. */
    public static final class Converter implements ITypeConverter<ReadingChoice> {
        @Override
        public ReadingChoice convert(String text) {
            int equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new TypeConversionException("'" + text + "' is not of the form NAME=VALUE, as in PASS_TEST=ROUNDED");
            }
            return new ReadingChoice(text.substring(0, equals), text.substring(equals + 1));
        }
    }
}
