package org.pcsrules.examples.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import org.pcsrules.examples.cli.InputFiles;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.Surroundings;

/** The input of a batch: documents in an order that is the same each time. */
public interface Documents extends Iterator<Document>, Closeable {

    /** How much there is, or -1 if that is not known. */
    long size();

    /** What kind of input it is, in a word. */
    String kind();

    /**
     * Opens the input.
     *
     * @param name a file with one document a line, a folder, or {@code -} for lines on standard input
     * @throws RefusedException if there is no such file or folder, or it cannot be read
     */
    static Documents open(Surroundings surroundings, String name) throws IOException {
        if (name.equals("-")) {
            return new Lines(surroundings.in(), -1);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new RefusedException(name + ": not a file name on this system");
        }
        if (Files.isDirectory(path)) {
            return Folder.open(InputFiles.directory(path));
        }
        InputStream lines = InputFiles.open(path);
        return new Lines(lines, Files.isRegularFile(path) ? Files.size(path) : -1);
    }
}
