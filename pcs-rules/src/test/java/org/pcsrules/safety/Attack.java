package org.pcsrules.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule file that tries what rule files must not. Its first line says what it tries, its second where it is refused and for which word.
 *
 * @param name the name of the file without its ending
 * @param tries what it tries, a sentence
 * @param line where it is refused
 * @param word what the refusal names
 */
record Attack(String name, String tries, int line, String word, byte[] text) {

    private static final Pattern HEAD = Pattern.compile("// (?<tries>[^\\n]+)\\n// Refused: line (?<line>\\d+), (?<word>[^\\n]+)\\n[\\s\\S]*");

    static List<Attack> all() {
        try (Stream<Path> files = Files.list(Path.of(Attack.class.getResource("/org/pcsrules/attacks").toURI()))) {
            return files.sorted().map(Attack::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attack read(Path file) {
        try {
            byte[] text = Files.readAllBytes(file);
            Matcher head = HEAD.matcher(new String(text, StandardCharsets.UTF_8));
            if (!head.matches()) {
                throw new IllegalArgumentException(file + " does not begin with what it tries and where it is refused");
            }
            return new Attack(file.getFileName().toString().replace(".drl", ""), head.group("tries"), Integer.parseInt(head.group("line")), head.group("word"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands in a rulebook. */
    String file() {
        return "method/" + name + ".drl";
    }

    /** A rulebook of the attack alone: it is refused before anything is missed. */
    SortedMap<String, byte[]> rulebook() {
        return new TreeMap<>(java.util.Map.of(file(), text));
    }
}
