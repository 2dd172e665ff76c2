package org.pcsrules.rulebook.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.Edition;

/** A rulebook and the text of its rules. Immutable and thread-safe. */
public final class RulebookText {

    private static final String RULE = "rule";
    private static final String EDITIONS = "editions";
    private static final String COMMON = "common";

    /**
     * A statement of a rule file.
     *
     * @param home its package, or the folder if the file names none
     * @param what {@code rule}, or what else it is
     */
    record Item(SourceFile file, String home, String what, String name, String ruleId, Span span) {
        boolean isRule() {
            return what.equals(RULE);
        }
    }

    private final Rulebook rulebook;
    private final RuleSources sources;

    /** The text of a rulebook, read. */
    public RulebookText(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.sources = RuleSources.of(rulebook.files());
    }

    /** The rulebook. */
    public Rulebook rulebook() {
        return rulebook;
    }

    List<String> editions() {
        return rulebook.editions().stream().map(EditionInfo::id).toList();
    }

    @Nullable Edition edition(String id) {
        return editions().contains(id) ? rulebook.terms(id).edition() : null;
    }

    /** The folders that hold an edition's terms, those that all editions share among them; none if there is no such edition. */
    Set<String> folders(String id) {
        Set<String> folders = new LinkedHashSet<>();
        Edition edition = edition(id);
        if (edition != null) {
            folders.add(COMMON);
            edition.folders().forEach(folder -> folders.add(EDITIONS + "/" + folder));
        }
        return folders;
    }

    /** The rule that states a term of an edition; null if there is none of this name. */
    public @Nullable Span place(String edition, RuleCited cited) {
        return folders(edition).stream().flatMap(folder -> sources.folder(folder).stream()).flatMap(file -> file.rules().stream())
                .filter(rule -> rule.name().equals(cited.rule())).map(SourceRule::span).findFirst().orElse(null);
    }

    /** The rule of this name in a file. */
    public Optional<SourceRule> rule(String file, String name) {
        return sources.file(file).stream().flatMap(one -> one.rules().stream()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The rule that states an edition. */
    Optional<Span> placeOfEdition(String id) {
        return sources.folder(EDITIONS).stream().flatMap(file -> file.rules().stream()).filter(rule -> rule.stated().anyMatch(one ->
                one instanceof Expression.Call call && call.name().equals("edition") && !call.arguments().isEmpty()
                        && call.arguments().get(0) instanceof Expression.Literal text && id.equals(text.value()))).map(SourceRule::span).findFirst();
    }

    /** Everything that stands in the rule files; an import, which holds for all files of its package, once. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> imported = new HashSet<>();
        for (SourceFile file : sources.files()) {
            String home = file.packageName().isEmpty() ? file.folder() : file.packageName();
            file.imports().stream().filter(one -> imported.add(home + one.kind() + one.target()))
                    .forEach(one -> items.add(new Item(file, home, "import", (one.kind() + " " + one.target()).strip(), "", one.span())));
            file.declarations().forEach(one -> items.add(new Item(file, home, one.kind(), one.name(), "", one.span())));
            file.rules().forEach(one -> items.add(new Item(file, home, RULE, one.name(), one.annotationText("ruleId"), one.span())));
        }
        return items;
    }

    /** The edition that is in force before this one begins; null if there is none. */
    @Nullable String before(String id) {
        EditionInfo edition = Objects.requireNonNull(edition(id)).info();
        Stream<EditionInfo> earlier = rulebook.editions().stream().filter(one -> one.from().isBefore(edition.from()));
        return earlier.reduce((one, later) -> later).map(EditionInfo::id).orElse(null);
    }
}
