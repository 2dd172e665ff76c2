package org.pcsrules.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;

/** Opens the files that the command is given, and says in plain words why one cannot be read. */
final class InputFiles {

    private InputFiles() {
    }

    static InputStream open(Path file) {
        check(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static void check(Path file) {
        if (!Files.exists(file)) {
            throw new RefusedException(file + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new RefusedException(file + ": is a directory, not a file");
        }
        if (!Files.isReadable(file)) {
            throw new RefusedException(file + ": may not be read by this user");
        }
    }

    /** The same errors; those of the document as a whole name the file. */
    static InvalidFactsException named(String file, InvalidFactsException refused) {
        return new InvalidFactsException(refused.errors().stream()
                .map(error -> error.where().isEmpty() ? new FactError(file, error.message()) : error).toList());
    }

    static RefusedException unreadable(String file, IOException cause) {
        String message = cause.getMessage();
        return new RefusedException(file + ": cannot be read" + (message == null ? "" : ": " + message));
    }
}
