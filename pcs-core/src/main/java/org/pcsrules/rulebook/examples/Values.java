package org.pcsrules.rulebook.examples;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;
import org.pcsrules.scorecard.Numbers;

/** The fields of one object of a document, and those that it takes over from the head. What cannot be read is told, and read as absent. */
final class Values {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,40}/(?<denominator>[0-9]{1,40})");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    private final int line;
    private final Map<String, Yaml.Field> fields;
    private final Problems problems;

    private Values(int line, Map<String, Yaml.Field> fields, Problems problems) {
        this.line = line;
        this.fields = fields;
        this.problems = problems;
    }

    /** The fields of an object; none if it is something else, which is told. @param what it is, as in "an example" */
    static Values of(Yaml yaml, String what, Problems problems) {
        if (yaml instanceof Yaml.Fields object) {
            return new Values(yaml.line(), object.fields(), problems);
        }
        problems.add(yaml.line(), "expected " + what + ", written as named fields, found " + yaml.kind());
        return new Values(yaml.line(), Map.of(), problems);
    }

    /** These fields, and those of the head that are not given here. */
    Values over(Values head, Collection<String> names) {
        Map<String, Yaml.Field> all = new LinkedHashMap<>(fields);
        names.stream().filter(head.fields::containsKey).forEach(name -> all.putIfAbsent(name, head.fields.get(name)));
        return new Values(line, all, problems);
    }

    /** Tells of fields that are not known. @return whether all are */
    boolean allow(String what, Collection<String> known) {
        List<Yaml.Field> unknown = fields.values().stream().filter(field -> !known.contains(field.name())).toList();
        unknown.forEach(field -> problems.add(field.line(), unknown("field", field.name(), known) + "; " + what + " has " + String.join(", ", known)));
        return unknown.isEmpty();
    }

    private static String unknown(String what, String name, Collection<String> known) {
        String near = Suggestions.nearest(name, known);
        return "unknown " + what + " " + Suggestions.quoted(name) + (near == null ? "" : ", did you mean " + near + "?");
    }

    int line() {
        return line;
    }

    boolean has(String name) {
        Yaml.Field field = fields.get(name);
        return field != null && !(field.value() instanceof Yaml.Text text && text.text().isEmpty());
    }

    boolean hasAny(String... names) {
        return Stream.of(names).anyMatch(this::has);
    }

    /** The line of a field, or of the object. */
    int line(String name) {
        Yaml.Field field = fields.get(name);
        return field == null ? line : field.line();
    }

    Set<String> names() {
        return fields.keySet();
    }

    void problem(String name, String message) {
        problems.add(line(name), name + ": " + message);
    }

    /** Tells that a field is missing. */
    void missing(String what, String name, String right) {
        if (!has(name)) {
            problems.add(line, what + " needs '" + name + "', " + right);
        }
    }

    /** The value as it stands. */
    @Nullable Yaml yaml(String name) {
        return has(name) ? fields.get(name).value() : null;
    }

    @Nullable String text(String name) {
        List<String> texts = texts(name);
        if (texts.size() > 1) {
            problem(name, "one value is expected, not a list");
            return null;
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** The values of a list; one value alone is a list of one. */
    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        Yaml yaml = fields.get(name).value();
        if (yaml instanceof Yaml.Text text) {
            return List.of(text.text());
        }
        List<String> texts = new ArrayList<>();
        if (yaml instanceof Yaml.Items items && items.items().stream().allMatch(Yaml.Text.class::isInstance)) {
            items.items().forEach(item -> texts.add(((Yaml.Text) item).text()));
        } else {
            problem(name, "expected a value or a list of values, found " + (yaml instanceof Yaml.Items ? "a list of something else" : yaml.kind()));
        }
        return texts;
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : code(name, text, type);
    }

    <E extends Enum<E>> List<E> codes(String name, Class<E> type) {
        List<E> codes = new ArrayList<>();
        for (String text : texts(name)) {
            E code = code(name, text, type);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private <E extends Enum<E>> @Nullable E code(String name, String text, Class<E> type) {
        List<String> known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (known.contains(text)) {
            return Enum.valueOf(type, text);
        }
        problems.add(line(name), unknown(name, text, known) + "; there are " + String.join(", ", known));
        return null;
    }

    /** A name that must be one of these. */
    @Nullable String oneOf(String name, Collection<String> known) {
        String text = text(name);
        if (text != null && !known.contains(text)) {
            problems.add(line(name), unknown(name, text, known) + "; there are " + known.stream().sorted().collect(Collectors.joining(", ")));
            return null;
        }
        return text;
    }

    @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problem(name, Suggestions.quoted(text) + " is not a date, written year-month-day");
            return null;
        }
    }

    @Nullable BigDecimal amount(String name) {
        String text = text(name);
        if (text == null || DECIMAL.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        problem(name, Suggestions.quoted(text) + " is not a number");
        return null;
    }

    @Nullable Long count(String name) {
        String text = text(name);
        if (text == null || COUNT.matcher(text).matches()) {
            return text == null ? null : Long.valueOf(text);
        }
        problem(name, Suggestions.quoted(text) + " is not a whole number");
        return null;
    }

    /** Exact points, as a decimal number or a fraction; never negative. */
    @Nullable BigFraction points(String name) {
        String text = text(name);
        if (text == null) {
            problem(name, "expected points, as in 20 or 125/3");
            return null;
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && new BigDecimal(fraction.group("denominator")).signum() > 0) {
            return BigFraction.parse(text);
        }
        if (!text.startsWith("-") && DECIMAL.matcher(text).matches()) {
            return Numbers.fraction(new BigDecimal(text));
        }
        problem(name, Suggestions.quoted(text) + " are no points; write a decimal number or a fraction, as in 12.5 or 125/3");
        return null;
    }

    boolean isCount(String name) {
        return has(name) && fields.get(name).value() instanceof Yaml.Text text && COUNT.matcher(text.text()).matches();
    }
}
