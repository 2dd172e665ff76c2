package org.pcsrules.rulebook.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.comparison.TermChange;
import org.pcsrules.rulebook.source.Span;

/**
 * A term that two rulebooks state differently for one or several editions.
 *
 * @param editions the editions, oldest first; at least one
 * @param reading null, or the reading under which alone the difference shows, as in {@code AZURE_GROWTH_BASIS=SINGLE_MONTH}
 * @param change the difference, as in the first of the editions
 * @param placeBefore the rule that states it in the first rulebook; null if none does
 * @param placeAfter the rule that states it in the second rulebook; null if none does
 * @param units what a unit earns before and after, where target or maximum changes it
 */
public record TermDifference(List<String> editions, @Nullable String reading, TermChange change, @Nullable Span placeBefore, @Nullable Span placeAfter,
        List<UnitPoints> units) {

    public TermDifference {
        editions = List.copyOf(editions);
        units = List.copyOf(units);
    }
}
