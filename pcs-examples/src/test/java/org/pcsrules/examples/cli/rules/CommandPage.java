package org.pcsrules.examples.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that shows commands and what they print, followed from its beginning to its end in an empty directory.
 *
 * <p>A {@code console} block has lines that begin with {@code $}, each a command, with its output below; a line {@code …} stands for any lines. A
 * {@code diff} block names a file in its first line, {@code --- my-rules/common/designation.drl}, and is one edit of it: the lines with {@code -}, and
 * those with a blank around them, stand there once; those with {@code -} are replaced by those with {@code +}. A file that there is not is made.
 */
final class CommandPage {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").normalize().toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(console|diff)\n(.*?)```\n", Pattern.DOTALL);
    private static final String ANY_LINES = "…";

    private final Shell shell = new Shell();
    private final Path directory;
    private final Set<String> made = new HashSet<>();

    CommandPage(Path directory) {
        this.directory = directory;
    }

    static Path path(String name) {
        return ROOT.resolve("pcs-rules/docs").resolve(name);
    }

    /** The page with what its commands print now. */
    String follow(String page) {
        Matcher blocks = BLOCK.matcher(page);
        StringBuilder now = new StringBuilder();
        int from = 0;
        while (blocks.find()) {
            now.append(page, from, blocks.start(2));
            now.append(blocks.group(1).equals("console") ? console(blocks.group(2)) : edit(blocks.group(2)));
            from = blocks.end(2);
        }
        return now.append(page.substring(from)).toString();
    }

    private String console(String block) {
        StringBuilder now = new StringBuilder();
        List<String> lines = block.lines().toList();
        for (int i = 0; i < lines.size();) {
            int next = i + 1;
            while (next < lines.size() && !lines.get(next).startsWith("$ ")) {
                next++;
            }
            List<String> shown = lines.subList(i + 1, next);
            List<String> printed = run(lines.get(i).substring(2)).lines().toList();
            now.append(lines.get(i)).append('\n');
            (isLike(shown, printed) ? shown : printed).forEach(line -> now.append(line).append('\n'));
            i = next;
        }
        return now.toString();
    }

    private String run(String command) {
        List<String> words = List.of(command.split(" "));
        if (words.get(0).equals("cp")) {
            copy(words.get(2), words.get(3));
            return "";
        }
        if (!words.get(0).equals("pcs")) {
            throw new IllegalArgumentException("a page runs pcs and cp -r only, not " + command);
        }
        if (words.contains("export")) {
            made.add(words.get(3));
        }
        shell.run(words.stream().skip(1).map(this::argument).toArray(String[]::new));
        return (shell.err() + shell.out()).replace(directory + "/", "").replace(ROOT + "/", "");
    }

    private String argument(String word) {
        return made.contains(word) ? directory.resolve(word).toString() : word.startsWith("pcs-examples/") ? ROOT.resolve(word).toString() : word;
    }

    private void copy(String from, String to) {
        made.add(to);
        try (Stream<Path> files = Files.walk(directory.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(to).resolve(directory.resolve(from).relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether lines are as printed: {@code …} stands for any, and neither the hash of a rulebook nor the number of its files matters. */
    private static boolean isLike(List<String> shown, List<String> printed) {
        String pattern = shown.stream().map(line -> line.equals(ANY_LINES) ? "(?:.*\n)*" : Pattern.quote(plain(line)) + "\n").collect(Collectors.joining());
        return Pattern.matches(pattern, printed.stream().map(line -> plain(line) + "\n").collect(Collectors.joining()));
    }

    private static String plain(String line) {
        return line.replaceAll("hash [0-9a-f]{12}", "hash").replaceAll("(Wrote|in) \\d+ (rule )?files", "$1 files");
    }

    private String edit(String block) {
        List<String> lines = block.lines().toList();
        Path file = directory.resolve(lines.get(0).substring("--- ".length()));
        List<String> body = lines.subList(1, lines.size());
        String old = text(body, '-', ' ');
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            int at = text.indexOf(old);
            if (at < 0 || !old.isEmpty() && text.indexOf(old, at + 1) >= 0) {
                throw new IllegalArgumentException(lines.get(0) + ": these lines do not stand there once:\n" + old);
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.substring(0, at) + text(body, '+', ' ') + text.substring(at + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return block;
    }

    private static String text(List<String> lines, char... signs) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (new String(signs).indexOf(line.isEmpty() ? ' ' : line.charAt(0)) >= 0) {
                kept.add(line.isEmpty() ? "" : line.substring(1));
            }
        }
        return kept.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
