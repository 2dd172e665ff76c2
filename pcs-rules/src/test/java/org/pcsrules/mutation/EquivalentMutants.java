package org.pcsrules.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Changes that cannot change any score, each with the reason: {@code equivalent-mutants.txt} of the text, {@code equivalent-compiled.txt} of what is compiled. */
final class EquivalentMutants {

    private EquivalentMutants() {
    }

    /** The reasons for changes of the text, by {@link RuleMutant#key()}. */
    static Map<String, String> reasons() {
        return reasons("equivalent-mutants.txt");
    }

    /** Whether a change of compiled rules is one of those, in the words of the report: it has the words of a line, or what a line with {@code ~} describes. */
    static boolean isEquivalent(String change) {
        return reasons("equivalent-compiled.txt").keySet().stream()
                .anyMatch(line -> line.startsWith("~ ") ? Pattern.compile(line.substring(2)).matcher(change).find() : change.contains(line));
    }

    private static Map<String, String> reasons(String list) {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = EquivalentMutants.class.getResourceAsStream(list)) {
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
