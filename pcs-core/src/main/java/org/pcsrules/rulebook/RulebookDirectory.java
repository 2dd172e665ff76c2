package org.pcsrules.rulebook;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the files of a rulebook into a directory: all of them, or none. */
public final class RulebookDirectory {

    private RulebookDirectory() {
    }

    /** Whether there is anything in the way of writing there: a file, or a directory that is not empty. @throws IOException if it cannot be read */
    public static boolean isTaken(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Files.exists(directory);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            return entries.iterator().hasNext();
        }
    }

    /**
     * Writes the files. They are written beside the directory first and put in its place as a whole, so that the directory never holds a
     * part of them. What is there already is kept beside it.
     *
     * @param files their bytes by path
     * @return where that is kept what was there; null if there was nothing
     * @throws IOException if the files cannot be written; the directory then is as it was
     */
    public static @Nullable Path write(Map<String, byte[]> files, Path directory) throws IOException {
        Path place = Files.isSymbolicLink(directory) ? directory.toRealPath() : directory.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException(directory + " is the root of the file system");
        }
        Files.createDirectories(parent);
        Path draft = Files.createDirectory(free(parent, "." + place.getFileName() + ".draft"));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            if (!isTaken(place)) {
                Files.deleteIfExists(place);
                Files.move(draft, place);
                return null;
            }
            Path kept = Files.move(place, free(parent, place.getFileName() + ".before"));
            try {
                Files.move(draft, place);
            } catch (IOException e) {
                Files.move(kept, place);
                throw e;
            }
            return kept;
        } finally {
            delete(draft);
        }
    }

    /** A name that nothing has yet. */
    private static Path free(Path parent, String name) {
        Path free = parent.resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = parent.resolve(name + "-" + i);
        }
        return free;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
