package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;

/** The kinds of values in a facts document. Numbers are taken as they are written, never by way of binary floating point. */
final class FieldTypes {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONGEST_NUMBER = 200;
    private static final int LONG_DIGITS = 19;

    static final Field.Type<String> TEXT = (document, field, site) ->
            is(JsonToken.VALUE_STRING, "a text", document, field, site) ? document.text() : null;

    static final Field.Type<LocalDate> DATE_TYPE = calendar(LocalDate.class, FieldTypes::date, "date", "2026-08-15");

    static final Field.Type<YearMonth> MONTH_TYPE = calendar(YearMonth.class, FieldTypes::month, "month", "2026-07");

    static final Field.Type<BigDecimal> AMOUNT = FieldTypes::amount;

    static final Field.Type<Long> COUNT = FieldTypes::count;

    private FieldTypes() {
    }

    /** A code: the name of a constant, to the letter. */
    static <E extends Enum<E>> Field.Type<E> code(Class<E> type) {
        Map<String, E> codes = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, code -> code));
        return (document, field, site) -> {
            if (!is(JsonToken.VALUE_STRING, "a text", document, field, site)) {
                return null;
            }
            String name = document.json.getText();
            E code = codes.get(name);
            if (code == null) {
                String near = document.suggestions.didYouMean(field, name, codes.keySet());
                site.error(field, "unknown " + field + " " + Suggestions.quoted(name) + (near.isEmpty() ? ", expected " + all(type) : near));
            }
            return code;
        };
    }

    private static String all(Class<? extends Enum<?>> type) {
        String codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        int last = codes.lastIndexOf(", ");
        return codes.substring(0, last) + " or" + codes.substring(last + 1);
    }

    /** @param parse is given texts of the form of the example; fails where there is no such day or month */
    private static <T> Field.Type<T> calendar(Class<T> kind, Function<String, T> parse, String word, String example) {
        return (document, field, site) -> {
            if (!is(JsonToken.VALUE_STRING, "a " + word + " as in " + example, document, field, site)) {
                return null;
            }
            String text = document.json.getText();
            T value = document.meaning(kind, text, any -> {
                try {
                    return sameForm(any, example) ? parse.apply(any) : null;
                } catch (DateTimeException impossible) {
                    return null;
                }
            });
            if (value == null) {
                site.error(field, Suggestions.quoted(text) + (sameForm(text, example)
                        ? " is an impossible " + word
                        : " is not a " + word + ", expected one as in " + example));
            }
            return value;
        };
    }

    /** Whether a text has digits where the example has digits, and else the same characters. */
    private static boolean sameForm(String text, String example) {
        if (text.length() != example.length()) {
            return false;
        }
        for (int i = 0; i < example.length(); i++) {
            char wanted = example.charAt(i);
            char found = text.charAt(i);
            if (isDigit(wanted) ? !isDigit(found) : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static YearMonth month(String text) {
        return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable BigDecimal amount(DocumentText document, String field, Site site) throws IOException {
        boolean text = document.json.hasToken(JsonToken.VALUE_STRING);
        if (!text && !document.json.currentToken().isNumeric()) {
            return refused("a number", document, field, site);
        }
        String number = document.json.getText();
        if (number.length() > LONGEST_NUMBER) {
            site.error(field, "a number of " + number.length() + " characters, at most " + LONGEST_NUMBER + " are allowed");
            return null;
        }
        if (text && !DECIMAL.matcher(number).matches()) {
            site.error(field, Suggestions.quoted(number) + " is not a decimal number as in 610.25");
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(number);
            return isZeroOfManyDigits(amount) ? BigDecimal.ZERO : amount;
        } catch (NumberFormatException notOne) {
            site.error(field, number.toLowerCase(Locale.ROOT).contains("e")
                    ? number + " is out of range"
                    : number + " is not a number");
            return null;
        }
    }

    /** Arithmetic with {@code 0e-999999999} would write out its digits. */
    private static boolean isZeroOfManyDigits(BigDecimal amount) {
        return amount.signum() == 0 && Math.abs((long) amount.scale()) > LONG_DIGITS;
    }

    private static @Nullable Long count(DocumentText document, String field, Site site) throws IOException {
        BigDecimal amount = amount(document, field, site);
        if (amount == null) {
            return null;
        }
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > LONG_DIGITS) {
            site.error(field, document.json.getText() + " is out of range");
            return null;
        }
        try {
            return amount.longValueExact();
        } catch (ArithmeticException inexact) {
            boolean whole = amount.stripTrailingZeros().scale() <= 0;
            site.error(field, document.json.getText() + (whole ? " is out of range" : " is not a whole number"));
            return null;
        }
    }

    private static boolean is(JsonToken token, String expected, DocumentText document, String field, Site site) throws IOException {
        if (document.json.hasToken(token)) {
            return true;
        }
        refused(expected, document, field, site);
        return false;
    }

    private static <T> @Nullable T refused(String expected, DocumentText document, String field, Site site) throws IOException {
        site.error(field, "expected " + expected + ", found " + DocumentText.kind(document.json.currentToken()));
        document.json.skipChildren();
        return null;
    }
}
