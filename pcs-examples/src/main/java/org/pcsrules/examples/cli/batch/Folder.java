package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.json.ReadLimits;

/** The documents of a folder: the files directly in it whose names end with {@code .json}, by name. Holds the names, not the files. */
final class Folder implements Documents {

    private final Path folder;
    private final List<String> names;
    private int taken;

    private Folder(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static Folder open(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        if (names.isEmpty()) {
            throw new RefusedException(folder + ": there is no file in it whose name ends with .json");
        }
        Collections.sort(names);
        return new Folder(folder, names);
    }

    @Override
    public long size() {
        return names.size();
    }

    @Override
    public String kind() {
        return "folder";
    }

    @Override
    public boolean hasNext() {
        return taken < names.size();
    }

    @Override
    public Document next() {
        String name = names.get(taken++);
        return new Document(name, () -> read(folder.resolve(name)), taken);
    }

    private static byte[] read(Path file) throws IOException {
        long most = ReadLimits.DEFAULT.maxBytes();
        if (Files.size(file) > most) {
            throw new InvalidFactsException(List.of(new FactError("", "larger than " + most + " bytes, the most that is allowed")));
        }
        return Files.readAllBytes(file);
    }

    @Override
    public void close() {
        // Nothing is open between two documents.
    }
}
