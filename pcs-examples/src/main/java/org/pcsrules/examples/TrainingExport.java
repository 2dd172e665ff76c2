package org.pcsrules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;

/** Placeholder. */
public final class TrainingExport {
    private TrainingExport() {
    }

    /** Placeholder. */
    public record Result(List<Person> people, List<Certification> certifications, List<String> warnings) {}

    /** Placeholder. */
    public static Result read(Path file, Catalogue catalogue) throws IOException {
        return new Result(List.of(), List.of(), List.of("placeholder"));
    }
}
