package org.pcsrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RulebookId;

/** The text of the shipped rule files. */
final class RuleFiles {

    private static final String ROOT = "org/pcsrules/rules/";

    private RuleFiles() {
    }

    /** The names of the shipped rule files, as {@code files.txt} lists them. */
    static List<String> names(ClassLoader loader) {
        return new String(bytes(loader, "files.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The identity of the shipped rulebook: a hash over the names and texts of its files. */
    static RulebookId shipped(ClassLoader loader) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (String name : names(loader)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes(loader, name));
        }
        String version = RuleFiles.class.getPackage().getImplementationVersion();
        return new RulebookId("pcs-rules", HexFormat.of().formatHex(digest.digest()), version == null ? "development" : version);
    }

    private static byte[] bytes(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new RulesException("rule file " + ROOT + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
