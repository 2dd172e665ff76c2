package org.pcsrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pcsrules.RulesException;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.scorecard.RulebookId;

/**
 * The files of a rulebook.
 *
 * @param name the rulebook's name
 * @param texts the text of each rule file by its path, as in {@code editions/2026-07/security.drl}
 * @param beside what stands beside the rule files in their folders, such as examples: neither compiled nor part of the rulebook's hash
 */
public record RuleFiles(String name, SortedMap<String, byte[]> texts, SortedMap<String, byte[]> beside) {

    /** Where rule files stand in a jar. */
    static final String ROOT = "org/pcsrules/rules/";

    /** The name of the shipped rulebook. */
    private static final String SHIPPED = "pcs-rules";

    /** How rule files end. */
    private static final String DRL = ".drl";

    /** How files end that stand beside rule files. */
    private static final Set<String> BESIDE = Set.of(".yaml");

    /** The most bytes of one file; what compiles may be smaller still. */
    private static final long LARGEST_FILE = 1_000_000;

    /** The most bytes of all files of a directory. */
    private static final long LARGEST_DIRECTORY = 20_000_000;

    /** The most files and folders that are looked at. */
    private static final int MOST_ENTRIES = 10_000;

    /** Rule files with nothing beside them. */
    public RuleFiles(String name, SortedMap<String, byte[]> texts) {
        this(name, texts, Collections.emptySortedMap());
    }

    /** The shipped files, as {@code files.txt} lists them. @throws RulesException if they are not on the class path */
    public static RuleFiles shipped(ClassLoader loader) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        new String(bytes(loader, "files.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                .forEach(file -> all.put(file, bytes(loader, file)));
        return of(SHIPPED, all);
    }

    /** The rule files below a directory. @throws RulesException if there are none, they cannot be read, are too many or too large, or one is a link out of it */
    public static RuleFiles directory(Path directory) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        long size = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            Path root = directory.toRealPath();
            Iterator<Path> found = files.limit(MOST_ENTRIES + 1L).iterator();
            for (int entries = 0; found.hasNext(); entries++) {
                Path file = found.next();
                must(entries < MOST_ENTRIES, directory, "has more than " + MOST_ENTRIES + " files and folders", "give a directory of rule files alone");
                if (belongs(file.toString()) && Files.isRegularFile(file)) {
                    must(file.toRealPath().startsWith(root), file, "leads out of the directory", "put the file itself there");
                    must(Files.size(file) <= LARGEST_FILE, file, "has " + Files.size(file) + " bytes", "have at most " + LARGEST_FILE + " in a file");
                    size += Files.size(file);
                    must(size <= LARGEST_DIRECTORY, directory, "has more than " + LARGEST_DIRECTORY + " bytes of rule files", "have fewer or smaller ones");
                    all.put(path(directory.relativize(file)), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new RulesException(directory + ": cannot be read: " + e.getMessage(), e);
        }
        Path name = directory.toAbsolutePath().normalize().getFileName();
        RuleFiles read = of(name == null ? directory.toString() : name.toString(), all);
        if (read.texts.isEmpty()) {
            throw new RulesException(directory + ": there are no rule files (*" + DRL + ") in it");
        }
        return read;
    }

    /** With {@code /} between folders, whatever the machine writes there. */
    private static String path(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }

    private static void must(boolean holds, Path where, String wrong, String right) {
        if (!holds) {
            throw new RulesException(where + ": " + wrong + "; " + right);
        }
    }

    /** Files of a rulebook, rule files told from others by how their names end. */
    public static RuleFiles of(String name, SortedMap<String, byte[]> all) {
        SortedMap<String, byte[]> texts = new TreeMap<>(all);
        texts.keySet().removeIf(file -> !file.endsWith(DRL));
        SortedMap<String, byte[]> beside = new TreeMap<>(all);
        beside.keySet().removeAll(texts.keySet());
        return new RuleFiles(name, texts, beside);
    }

    /** Whether a file of this name belongs to a rulebook's directory. */
    public static boolean belongs(String file) {
        return file.endsWith(DRL) || BESIDE.stream().anyMatch(file::endsWith);
    }

    /** All files, by their path. */
    public SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>(texts);
        all.putAll(beside);
        return all;
    }

    /** The names of the files, in order. */
    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** The packages whose files other files have too, each with the same name and text and none beside them. */
    Set<String> packagesAsIn(RuleFiles others) {
        Map<String, Map<String, String>> theirs = others.byPackage();
        Map<String, Map<String, String>> own = byPackage();
        own.entrySet().removeIf(one -> !one.getValue().equals(theirs.get(one.getKey())));
        return own.keySet();
    }

    private Map<String, Map<String, String>> byPackage() {
        Map<String, Map<String, String>> packages = new TreeMap<>();
        texts.forEach((file, text) -> packages.computeIfAbsent(SourceFile.packageOfFolder(file), name -> new TreeMap<>())
                .put(file, new String(text, StandardCharsets.ISO_8859_1)));
        return packages;
    }

    /** The rule files outside some packages. */
    RuleFiles without(Set<String> packages) {
        SortedMap<String, byte[]> rest = new TreeMap<>(texts);
        rest.keySet().removeIf(file -> packages.contains(SourceFile.packageOfFolder(file)));
        return new RuleFiles(name, rest);
    }

    /** The identity of the rulebook: a hash over the names and texts of its rule files. */
    public RulebookId id() {
        return id(name, hash(texts));
    }

    /** The identity of the shipped rulebook. @param hash the hash over its rule files */
    static RulebookId idOfShipped(String hash) {
        return id(SHIPPED, hash);
    }

    private static RulebookId id(String name, String hash) {
        String version = RuleFiles.class.getPackage().getImplementationVersion();
        return new RulebookId(name, hash, version == null ? "development" : version);
    }

    /** A hash over everything that belongs to the rulebook, also what stands beside its rule files: it changes with any of them. */
    public String hashOfAll() {
        return hash(all());
    }

    private static String hash(SortedMap<String, byte[]> files) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        files.forEach((file, text) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new RulesException("rule file " + ROOT + name + " is not on the class path: add org.pcsrules:pcs-rules beside pcs-core");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
