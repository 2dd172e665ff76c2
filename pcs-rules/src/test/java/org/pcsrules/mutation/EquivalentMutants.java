package org.pcsrules.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Changes that cannot change any score, each with the reason, from {@code equivalent-mutants.txt}. */
final class EquivalentMutants {

    private EquivalentMutants() {
    }

    /** The reasons, by {@link RuleMutant#key()}. */
    static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = EquivalentMutants.class.getResourceAsStream("equivalent-mutants.txt")) {
            String reason = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("# ")) {
                    reason = line.substring(2);
                } else if (!line.isBlank()) {
                    reasons.put(line, reason);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
