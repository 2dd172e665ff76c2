package org.pcsrules.rulebook.changes;

import java.util.List;
import org.pcsrules.Rulebook;
import org.pcsrules.scorecard.RulebookId;

/**
 * What changed from one rulebook to another. Immutable and thread-safe.
 *
 * <p>{@snippet :
 * RulebookChanges changes = RulebookChanges.between(Rulebook.shipped(), Rulebook.compile(Path.of("my-rules")));
 * changes.terms().forEach(term -> System.out.println(term.change().words()));
 * }
 *
 * @param before the first rulebook
 * @param after the second rulebook
 * @param editions the editions that only one of them has, or that they describe differently, oldest first
 * @param terms what they state differently for the editions that both have, area by area
 * @param rules the rules, and whatever else stands in rule files, whose text differs in more than comments and spacing, by file
 */
public record RulebookChanges(RulebookId before, RulebookId after, List<EditionChange> editions, List<TermDifference> terms, List<RuleChange> rules) {

    public RulebookChanges {
        editions = List.copyOf(editions);
        terms = List.copyOf(terms);
        rules = List.copyOf(rules);
    }

    /** What changed in any edition. @throws org.pcsrules.RulesException if an edition's terms cannot be derived */
    public static RulebookChanges between(Rulebook before, Rulebook after) {
        return new Finder(before, after, any -> true).changes();
    }

    /**
     * What changed in one edition, and in what all editions share.
     *
     * @throws IllegalArgumentException if neither rulebook has the edition
     * @throws org.pcsrules.RulesException if its terms cannot be derived
     */
    public static RulebookChanges between(Rulebook before, Rulebook after, String edition) {
        if (before.editions().stream().noneMatch(one -> one.id().equals(edition))) {
            after.terms(edition);
        }
        return new Finder(before, after, edition::equals).changes();
    }

    /** Whether nothing changed that could matter. */
    public boolean isEmpty() {
        return editions.isEmpty() && terms.isEmpty() && rules.isEmpty();
    }

    /** The changed rules that neither a term nor an edition shows: of the method, of names and dates, of the qualification window. */
    public List<RuleChange> rulesNotShown() {
        return rules.stream().filter(rule -> !rule.shown()).toList();
    }
}
