package org.pcsrules.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;

/**
 * An edition of the rules. Immutable; each call gives a new term.
 *
 * @param info id, dates, status and sources
 * @param folders the folders of rule files that make it up
 */
public record Edition(EditionInfo info, List<String> folders) {

    /** The edition's id. */
    public String id() {
        return info.id();
    }

    /** The first day on which it is in force. */
    public LocalDate from() {
        return info.from();
    }

    /** A code that every result of the edition carries, or null. */
    public @Nullable String warning() {
        return info.warning();
    }

    /** The same, ending with this day. */
    public Edition to(String lastDay) {
        return with(new EditionInfo(info.id(), info.from(), LocalDate.parse(lastDay), info.status(), info.confidence(), info.warning(),
                info.note(), info.changes(), info.sources()));
    }

    /** The same with a status, a confidence and a note in plain words. */
    public Edition status(String status, String confidence, String note) {
        return with(new EditionInfo(info.id(), info.from(), info.to(), status, confidence, info.warning(), note, info.changes(), info.sources()));
    }

    /** The same with its sources. */
    public Edition sources(String... ids) {
        return with(new EditionInfo(info.id(), info.from(), info.to(), info.status(), info.confidence(), info.warning(), info.note(),
                info.changes(), List.of(ids)));
    }

    /** The same with a code that every result carries as a warning, together with the note. */
    public Edition warns(String code) {
        return with(new EditionInfo(info.id(), info.from(), info.to(), info.status(), info.confidence(), code, info.note(), info.changes(),
                info.sources()));
    }

    /** The same with what it changed, in plain words. */
    public Edition changes(String... words) {
        return with(new EditionInfo(info.id(), info.from(), info.to(), info.status(), info.confidence(), info.warning(), info.note(),
                List.of(words), info.sources()));
    }

    /** The same with the folders of rule files that make it up. */
    public Edition rulesIn(String... names) {
        return new Edition(info, List.of(names));
    }

    private Edition with(EditionInfo changed) {
        return new Edition(changed, folders);
    }
}
