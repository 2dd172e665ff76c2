package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;

/** Opens the files that the command is given, and says in plain words why one cannot be read. */
public final class InputFiles {

    private InputFiles() {
    }

    public static InputStream open(Path file) {
        check(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** Refuses a name that is given and cannot be read; {@code -} is standard input. */
    public static void checkNamed(String file) {
        if (!file.equals("-")) {
            try {
                check(Path.of(file));
            } catch (InvalidPathException e) {
                throw new RefusedException(file + ": not a file name on this system");
            }
        }
    }

    /** The directory. @throws RefusedException if it is none, or may not be read */
    public static Path directory(Path directory) {
        if (!Files.exists(directory)) {
            throw new RefusedException(directory + ": there is no such directory");
        }
        if (!Files.isDirectory(directory)) {
            throw new RefusedException(directory + ": is a file, not a directory");
        }
        if (!Files.isReadable(directory)) {
            throw new RefusedException(directory + ": may not be read by this user");
        }
        return directory;
    }

    public static void check(Path file) {
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
    public static InvalidFactsException named(String file, InvalidFactsException refused) {
        return new InvalidFactsException(refused.errors().stream()
                .map(error -> error.where().isEmpty() ? new FactError(file, error.message()) : error).toList());
    }

    public static RefusedException unreadable(String file, IOException cause) {
        String message = cause.getMessage();
        return new RefusedException(file + ": cannot be read" + (message == null ? "" : ": " + message));
    }
}
