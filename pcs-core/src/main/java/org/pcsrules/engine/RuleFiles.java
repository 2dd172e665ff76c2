package org.pcsrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RulebookId;

/**
 * The text of the rule files of a rulebook.
 *
 * @param name the rulebook's name
 * @param texts the text of each file by its path, as in {@code editions/2026-07/security.drl}
 */
public record RuleFiles(String name, SortedMap<String, byte[]> texts) {

    /** Where rule files stand in a jar. */
    static final String ROOT = "org/pcsrules/rules/";

    /** How rule files end. */
    private static final String DRL = ".drl";

    /** The shipped rule files, as {@code files.txt} lists them. @throws RulesException if they are not on the class path */
    public static RuleFiles shipped(ClassLoader loader) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        new String(bytes(loader, "files.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                .forEach(file -> texts.put(file, bytes(loader, file)));
        return new RuleFiles("pcs-rules", texts);
    }

    /** The rule files below a directory. @throws RulesException if there are none, or they cannot be read */
    public static RuleFiles directory(Path directory) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(one -> one.toString().endsWith(DRL) && Files.isRegularFile(one)).toList()) {
                texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new RulesException(directory + ": cannot be read: " + e.getMessage(), e);
        }
        if (texts.isEmpty()) {
            throw new RulesException(directory + ": there are no rule files (*" + DRL + ") in it");
        }
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return new RuleFiles(name == null ? directory.toString() : name.toString(), texts);
    }

    /** The names of the files, in order. */
    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** The identity of the rulebook: a hash over the names and texts of its files. */
    public RulebookId id() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        texts.forEach((file, text) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text);
        });
        String version = RuleFiles.class.getPackage().getImplementationVersion();
        return new RulebookId(name, HexFormat.of().formatHex(digest.digest()), version == null ? "development" : version);
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
