package org.pcsrules;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;

/** Facts in which {@link FactsCheck} found nothing to refuse. Immutable. */
public final class CheckedFacts {

    private final PartnerFacts facts;
    private final Map<Part, BitSet> repeats;
    private final List<String> warnings;
    private final Map<Part, RowGroups> groups;

    CheckedFacts(PartnerFacts facts, Map<Part, BitSet> repeats, List<String> warnings, Map<Part, RowGroups> groups) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.repeats = repeats;
        this.groups = groups;
        this.warnings = List.copyOf(warnings);
    }

    /** The facts as they were handed in, repetitions included. */
    public PartnerFacts facts() {
        return facts;
    }

    /** Whether a row is the same as an earlier one and therefore counts nowhere. */
    public boolean repeats(Part part, int index) {
        BitSet rows = repeats.get(part);
        return rows != null && rows.get(index);
    }

    /** {@code DUPLICATE_ROW: azureConsumption[21] repeats an earlier row}, one per repetition, part by part; may be empty. */
    public List<String> warnings() {
        return warnings;
    }

    /** How the rows of a part of usage belong together. @param part not tenants, people, certifications or readings */
    public RowGroups groups(Part part) {
        return Objects.requireNonNull(groups.get(part), part::code);
    }
}
