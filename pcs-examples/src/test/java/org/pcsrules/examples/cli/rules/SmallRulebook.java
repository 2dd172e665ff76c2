package org.pcsrules.examples.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceRule;

/** A rulebook of a few rules, in which nothing is found, and what becomes of it with other rules. */
final class SmallRulebook {

    private static final Path DIRECTORY = Path.of(System.getProperty("basedir", "."), "src/test/resources/org/pcsrules/examples/cli/rules/small");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    SmallRulebook() {
        try (Stream<Path> all = Files.walk(DIRECTORY)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(DIRECTORY.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Whether all files are as they are without other rules. */
    boolean isAsItWas() {
        SortedMap<String, byte[]> before = new SmallRulebook().files;
        return before.keySet().equals(files.keySet()) && before.keySet().stream().allMatch(file -> Arrays.equals(before.get(file), files.get(file)));
    }

    /**
     * Takes the rules of a page: {@code // FILE} says where what follows belongs. A rule takes the place of one of the same name or id, or comes at
     * the end; with a package, the text is the whole file; {@code // without "name"} leaves a rule out; {@code // in ENCODING} is how it is saved.
     */
    SmallRulebook with(String rules) {
        String file = "";
        Charset charset = StandardCharsets.UTF_8;
        StringBuilder text = new StringBuilder();
        for (String line : rules.lines().toList()) {
            if (line.startsWith("// in ")) {
                charset = Charset.forName(line.substring(6));
            } else if (line.matches("// \\S+\\.drl")) {
                put(file, text.toString(), charset);
                file = line.substring(3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        put(file, text.toString(), charset);
        return this;
    }

    private void put(String file, String text, Charset charset) {
        if (file.isEmpty()) {
            return;
        }
        String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        List<SourceRule> rules = RuleSources.file(file, text).rules();
        boolean there = !rules.isEmpty() && rules.stream().allMatch(rule -> rule.understood() && before.contains(text.substring(rule.span().start(), rule.span().end())));
        if (there && !text.startsWith("package")) {
            return;
        }
        String whole = text.startsWith("package") ? text : without(before, names(file, text)) + "\n" + text;
        files.put(file, whole.getBytes(charset));
    }

    private static List<String> names(String file, String text) {
        Stream<String> left = text.lines().filter(line -> line.startsWith("// without \"")).map(line -> line.substring(12, line.length() - 1));
        return Stream.concat(left, RuleSources.file(file, text).rules().stream().flatMap(rule -> Stream.of(rule.name(), rule.annotationText("ruleId")))).toList();
    }

    private static String without(String text, List<String> names) {
        StringBuilder rest = new StringBuilder(text);
        List<SourceRule> rules = RuleSources.file("x.drl", text).rules();
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (names.contains(rules.get(i).name()) || names.contains(rules.get(i).annotationText("ruleId"))) {
                rest.delete(rules.get(i).span().start(), rules.get(i).span().end());
            }
        }
        return rest.toString().strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }
}
