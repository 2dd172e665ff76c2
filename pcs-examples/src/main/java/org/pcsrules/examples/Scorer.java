package org.pcsrules.examples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/** What the command needs of a {@link PcsEngine}, so that its tests need no rules. */
interface Scorer extends AutoCloseable {

    /** The names that the rules know. */
    Catalogue catalogue();

    /** Scores a partner. */
    Scorecard score(PartnerFacts facts, LocalDate asOf);

    /** Scores a partner with evidence. */
    Scorecard explain(PartnerFacts facts, LocalDate asOf);

    @Override
    void close();

    /** Opens rules. */
    @FunctionalInterface
    interface Factory {
        /**
         * Opens rules.
         *
         * @param edition the edition, or null for the one in force
         * @param readings the readings chosen, as given
         * @throws IllegalArgumentException if there is no such edition or reading
         */
        Scorer open(@Nullable String edition, List<ReadingChoice> readings);
    }

    /** The rules that are shipped. */
    Factory SHIPPED = (edition, readings) -> {
        PcsEngine.Builder builder = PcsEngine.builder();
        if (edition != null) {
            builder.edition(edition);
        }
        readings.forEach(choice -> builder.reading(choice.name(), choice.value()));
        PcsEngine engine = builder.build();
        return new Scorer() {
            @Override
            public Catalogue catalogue() {
                return engine.catalogue();
            }

            @Override
            public Scorecard score(PartnerFacts facts, LocalDate asOf) {
                return engine.score(facts, asOf);
            }

            @Override
            public Scorecard explain(PartnerFacts facts, LocalDate asOf) {
                return engine.explain(facts, asOf);
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    };
}
