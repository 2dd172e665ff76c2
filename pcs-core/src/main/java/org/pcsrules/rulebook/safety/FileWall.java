package org.pcsrules.rulebook.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SyntaxProblem;
import org.pcsrules.rulebook.types.FileTypes;

/** Goes through one rule file: its characters, its package and imports, its rules. Not safe for use by several threads. */
final class FileWall {

    /** Refusals of one file beyond these are not told. */
    private static final int MOST = 20;

    /** What no text and no comment holds: a backslash begins an escape, and what cannot be seen can hide what is there. */
    private static final Pattern UNSEEN = Pattern.compile("\\\\|\\r(?!\\n)|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\t\\r\\n]]");

    private final SourceFile file;
    private final FileTypes types;
    private final Marks marks;
    private final List<Refusal> refusals = new ArrayList<>();

    private FileWall(SourceFile file) {
        this.file = file;
        this.types = new FileTypes(file, FileWall.class.getClassLoader());
        this.marks = new Marks(Mark.of(file.text()));
    }

    static List<Refusal> refusals(SourceFile file) {
        FileWall wall = new FileWall(file);
        wall.characters();
        wall.statements();
        // Where a word is not allowed, what is then not understood follows from it.
        boolean onlyForm = wall.refusals.stream().allMatch(Refusal::ofForm);
        return wall.refusals.stream().filter(one -> onlyForm || !one.ofForm()).distinct().sorted(Comparator.comparing(one -> one.place().start())).toList();
    }

    private void characters() {
        file.problems().stream().filter(problem -> problem.kind() == SyntaxProblem.Kind.NOT_TEXT)
                .forEach(problem -> refusals.add(new Refusal(problem.span(), null, problem.wrong(), problem.right(), true)));
        Matcher unseen = UNSEEN.matcher(file.text());
        for (int from = file.text().startsWith("\uFEFF") ? 1 : 0; unseen.find(from) && refusals.size() < MOST; from = unseen.end()) {
            boolean backslash = unseen.group().equals("\\");
            refuse(unseen.start(), unseen.end(), null, false, backslash ? "a backslash stands here" : String.format(Locale.ROOT,
                    "a character that cannot be seen stands here (U+%04X)", unseen.group().codePointAt(0)),
                    backslash ? "leave it out; rule files have no escapes" : "leave it out");
            from = unseen.end();
        }
    }

    private void statements() {
        boolean named = false;
        while (!marks.peek().is(Mark.Kind.END)) {
            Mark first = marks.next();
            if (first.is("package") && !named) {
                named = true;
                packageName(first);
            } else if (first.is("import") && named) {
                importing(first);
            } else if (first.is("rule") && named) {
                new RuleWall(marks, types, this::refuse).rule();
            } else if (first.is("package") || !first.is(";")) {
                String what = first.is(Mark.Kind.UNREADABLE) ? "'" + first.text() + "' cannot be read here" : "'" + first.text() + "' stands outside of rules";
                refuse(first.start(), first.end(), null, first.is(Mark.Kind.UNREADABLE), what, named ? "write only imports and rules there: rule \"…\" when … then insert( … ); end"
                        : "begin the file with package " + file.packageOfFolder());
                marks.skipTo("rule", "import");
            }
        }
    }

    private void packageName(Mark first) {
        String name = marks.dotted();
        if (!name.equals(file.packageOfFolder())) {
            refuse(first.start(), marks.end(), null, false, "the package " + name + " is not that of the folder", "write package " + file.packageOfFolder());
        }
    }

    private void importing(Mark first) {
        boolean members = marks.accept("static");
        String target = marks.dotted();
        int dot = target.lastIndexOf('.');
        String container = dot < 0 ? "" : target.substring(0, dot);
        boolean allowed = members ? isType(container) && (target.endsWith(".*") || AllowedWords.isMember(target.substring(dot + 1)))
                : target.endsWith(".*") ? AllowedWords.PACKAGES.contains(container) || isType(container) : isType(target);
        if (!allowed) {
            refuse(first.start(), marks.end(), null, false, "'" + target + "' may not be imported", "import facts, terms and stages of org.pcsrules");
        }
    }

    private boolean isType(String name) {
        return AllowedWords.typeNames().contains(name);
    }

    private void refuse(int start, int end, @Nullable String rule, boolean ofForm, String wrong, String right) {
        if (refusals.size() < MOST) {
            refusals.add(new Refusal(file.span(start, end), rule, wrong, right, ofForm));
        }
    }
}
