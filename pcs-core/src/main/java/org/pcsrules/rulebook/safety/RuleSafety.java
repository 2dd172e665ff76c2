package org.pcsrules.rulebook.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pcsrules.RulesException;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;

/**
 * Holds rule files against what rule files may say: facts and terms, comparisons and arithmetic, {@code insert}. This is an allow list; what
 * it does not know is refused. Nothing is compiled, initialised or run by it.
 */
public final class RuleSafety {

    /** The most characters of one file. */
    public static final int LARGEST_FILE = 250_000;

    /** The most characters of all files together. */
    public static final int LARGEST_RULEBOOK = 5_000_000;

    /** The most files. */
    public static final int MOST_FILES = 1_000;

    private static final Pattern PATH = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,99}/){0,9}[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\.drl");

    private RuleSafety() {
    }

    /** What is refused in rule files, in order of the text; nothing if they may be compiled. */
    public static List<Refusal> refusals(RuleSources sources) {
        List<Refusal> refusals = new ArrayList<>();
        long size = 0;
        for (SourceFile file : sources.files()) {
            size += file.text().length();
            if (!PATH.matcher(file.path()).matches()) {
                refusals.add(ofFile(file, "a rule file may not have the name '" + shown(file.path()) + "'",
                        "use letters, digits, - and _, with at most nine folders, as in editions/2026-07/security.drl"));
            } else if (file.text().length() > LARGEST_FILE) {
                refusals.add(ofFile(file, "the file has " + file.text().length() + " characters", "write files of at most " + LARGEST_FILE));
            } else {
                refusals.addAll(FileWall.refusals(file));
            }
        }
        if (size > LARGEST_RULEBOOK || sources.files().size() > MOST_FILES) {
            refusals.add(ofFile(sources.files().get(0), "there are " + sources.files().size() + " rule files with " + size + " characters",
                    "have at most " + MOST_FILES + " files and " + LARGEST_RULEBOOK + " characters"));
        }
        return refusals.isEmpty() ? GrowthWall.refusals(sources) : refusals;
    }

    /** Does nothing if rule files may be compiled. @throws RulesException with one line for each refusal */
    public static void mustBeSafe(RuleSources sources) {
        List<Refusal> refusals = refusals(sources);
        if (!refusals.isEmpty()) {
            throw new RulesException(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
        }
    }

    private static Refusal ofFile(SourceFile file, String wrong, String right) {
        return new Refusal(file.span(0, 0), null, wrong, right, false);
    }

    private static String shown(String path) {
        return path.codePoints().limit(200).mapToObj(c -> c < ' ' || c > '~' ? "?" : Character.toString(c)).collect(Collectors.joining());
    }
}
