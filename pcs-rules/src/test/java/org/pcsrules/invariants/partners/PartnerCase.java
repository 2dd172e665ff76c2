package org.pcsrules.invariants.partners;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;

/**
 * What to score: a partner, a day, an edition and readings of the published text. Immutable.
 *
 * @param facts the partner
 * @param asOf the day for which the score holds
 * @param edition the edition whose rules apply
 * @param readings readings of open points that are not at the edition's default, by name
 */
public record PartnerCase(PartnerFacts facts, LocalDate asOf, String edition, Map<String, String> readings) {

    public PartnerCase {
        readings = Map.copyOf(readings);
    }

    /** The same day, edition and readings with other facts. */
    public PartnerCase with(PartnerFacts other) {
        return new PartnerCase(other, asOf, edition, readings);
    }

    /** The same partner, day and edition with another reading of an open point. */
    public PartnerCase reading(String name, String value) {
        Map<String, String> more = new TreeMap<>(readings);
        more.put(name, value);
        return new PartnerCase(facts, asOf, edition, more);
    }

    /** The facts as a document that {@code pcs score} takes. */
    public String document() {
        return FactsJson.write(facts);
    }

    /** What scores the document: {@code pcs score partner.json --as-of 2026-08-15 --edition 2026-07 --reading PASS_TEST=ROUNDED}. */
    public String command() {
        StringBuilder command = new StringBuilder("pcs score partner.json --as-of " + asOf + " --edition " + edition);
        new TreeMap<>(readings).forEach((name, value) -> command.append(" --reading ").append(name).append('=').append(value));
        return command.toString();
    }

    /** In one line: the command and how many rows the facts have. */
    @Override
    public String toString() {
        return command() + " (" + facts.rows() + " rows)";
    }
}
