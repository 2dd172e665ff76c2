package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.Names;
import org.pcsrules.Suggestions;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;

/**
 * Reads the training export of Partner Center as it is downloaded: comma-separated text in UTF-8 with a header line, columns in
 * any order, others than those named here passed over, dates day first.
 *
 * <ul>
 *   <li>A person is known by {@code MCPID}. Where that is blank, by the one {@code MCPID} that other rows give for the same
 *       {@code Email}, else by the {@code Email} itself in lower case. The export does not say since when somebody is linked to
 *       the partner, so people count as linked throughout.
 *   <li>{@code TrainingTitle} is looked up in the catalogue. A title that it does not know is left out with a warning: real exports
 *       hold certifications that score nowhere.
 *   <li>Rows whose {@code TrainingType} is given and is not {@code Certification}, or whose {@code ActivationStatus} is given and is not
 *       {@code Active}, are left out with a warning. {@code Active} does not mean that a certification has not expired.
 *   <li>Only the day of {@code TrainingCompletionDate} and {@code ExpirationDate} is kept; a blank {@code ExpirationDate} means that
 *       the certification does not expire. {@code Month}, as in {@code Dec-18}, serves to tell a month-first file.
 *   <li>Rows that say the same of one person are taken once, without a warning.
 * </ul>
 */
public final class TrainingExport {

    /**
     * What an export says.
     *
     * @param people each person once, in the order in which they first occur; the name is the first one given, or null
     * @param certifications what they hold, by the catalogue's ids
     * @param warnings the rows left out, each with its line number
     */
    public record Result(List<Person> people, List<Certification> certifications, List<String> warnings) {
        public Result {
            people = List.copyOf(people);
            certifications = List.copyOf(certifications);
            warnings = List.copyOf(warnings);
        }
    }

    private final Catalogue catalogue;
    private final List<FactError> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<String, Set<String>> idsByEmail = new HashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Set<Certification> certifications = new LinkedHashSet<>();

    private TrainingExport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As {@link #read(InputStream, Catalogue)}, from a file. */
    public static Result read(Path file, Catalogue catalogue) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, catalogue);
        }
    }

    /**
     * Reads an export.
     *
     * @param bytes read to its end and left open
     * @throws InvalidFactsException if columns are missing, or dates are malformed, impossible or month first; it lists every error, by
     *     line and column
     * @throws IOException if the stream fails
     */
    public static Result read(InputStream bytes, Catalogue catalogue) throws IOException {
        return new TrainingExport(catalogue).result(TrainingTable.read(bytes));
    }

    private Result result(List<TrainingTable.Row> rows) {
        for (TrainingTable.Row row : rows) {
            if (!row.get(Column.MCPID).isEmpty()) {
                idsByEmail.computeIfAbsent(email(row), any -> new LinkedHashSet<>()).add(row.get(Column.MCPID));
            }
        }
        rows.forEach(this::row);
        if (!errors.isEmpty()) {
            throw new InvalidFactsException(errors);
        }
        List<Person> persons = new ArrayList<>();
        people.forEach((id, name) -> persons.add(new Person(id, name.isEmpty() ? null : name, null, null)));
        return new Result(persons, new ArrayList<>(certifications), warnings);
    }

    private void row(TrainingTable.Row row) {
        if (!row.isWhole()) {
            errors.add(new FactError("line " + row.line(), row.values().size() + " columns, the header has " + row.header().size()));
            return;
        }
        if (otherThan(row, Column.TYPE, "Certification") || otherThan(row, Column.STATUS, "Active")) {
            return;
        }
        TrainingDates dates = new TrainingDates(row, errors);
        LocalDate earnedOn = dates.required(Column.COMPLETED);
        LocalDate expiresOn = dates.optional(Column.EXPIRES);
        if (earnedOn == null) {
            return;
        }
        if (expiresOn != null && expiresOn.isBefore(earnedOn)) {
            errors.add(row.error(Column.EXPIRES, expiresOn + " is before " + Column.COMPLETED.title() + " " + earnedOn));
            return;
        }
        String title = row.get(Column.TITLE);
        String id = catalogue.certification(title);
        String person = person(row);
        if (id == null) {
            leftOut(row, "unknown certification " + Suggestions.quoted(title)
                    + suggestions.didYouMean("certification", title, catalogue.certificationNames()));
        } else if (person.isEmpty()) {
            leftOut(row, "neither " + Column.MCPID.title() + " nor " + Column.EMAIL.title() + " says who holds it");
        } else {
            String name = (row.get(Column.FIRST_NAME) + " " + row.get(Column.LAST_NAME)).strip();
            people.merge(person, name, (known, other) -> known.isEmpty() ? other : known);
            certifications.add(new Certification(person, id, earnedOn, expiresOn));
        }
    }

    private boolean otherThan(TrainingTable.Row row, Column column, String expected) {
        String value = row.get(column);
        boolean other = !value.isEmpty() && !Names.fold(value).equals(Names.fold(expected));
        if (other) {
            leftOut(row, column.title() + " is " + Suggestions.quoted(value) + ", not " + expected);
        }
        return other;
    }

    private String person(TrainingTable.Row row) {
        String id = row.get(Column.MCPID);
        if (!id.isEmpty()) {
            return id;
        }
        String email = email(row);
        Set<String> ids = email.isEmpty() ? Set.of() : idsByEmail.getOrDefault(email, Set.of());
        return ids.size() == 1 ? ids.iterator().next() : email;
    }

    private static String email(TrainingTable.Row row) {
        return row.get(Column.EMAIL).toLowerCase(Locale.ROOT);
    }

    private void leftOut(TrainingTable.Row row, String why) {
        warnings.add("line " + row.line() + " left out: " + why);
    }
}
