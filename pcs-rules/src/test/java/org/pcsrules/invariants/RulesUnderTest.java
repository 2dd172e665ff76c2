package org.pcsrules.invariants;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.Rulebook;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.invariants.partners.Windows;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.LineTerm;

/** A rulebook with an engine and the terms of each edition and choice of readings, made when first asked for. Thread-safe. */
final class RulesUnderTest {

    /** The rules of one edition under a choice of readings. */
    record Chosen(PcsEngine engine, EditionTerms terms, Windows windows, List<LineTerm> lines) {
    }

    private record Choice(String edition, Map<String, String> readings) {
    }

    private final Rulebook rulebook;
    private final Map<Choice, Chosen> chosen = new ConcurrentHashMap<>();

    RulesUnderTest(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The rules under which a partner is scored. */
    Chosen of(PartnerCase partner) {
        return chosen.computeIfAbsent(new Choice(partner.edition(), partner.readings()), choice -> {
            PcsEngineBuilder engine = PcsEngine.builder().rulebook(rulebook).edition(choice.edition());
            choice.readings().forEach(engine::reading);
            EditionTerms terms = rulebook.terms(choice.edition(), choice.readings());
            return new Chosen(engine.build(), terms, new Windows(terms),
                    terms.metrics().stream().flatMap(metric -> metric.getLines().stream()).toList());
        });
    }

    /** Whether the rulebook knows a reading of an open point. */
    boolean knows(String name, String value) {
        return rulebook.readings().stream().anyMatch(reading -> reading.name().equals(name) && reading.values().contains(value));
    }
}
