package org.pcsrules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.Names;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/** Remembers what it is asked and answers with a scorecard made by hand, or fails as told. */
final class FakeScorer implements Scorer {

    final List<String> asked = new ArrayList<>();
    @Nullable String edition;
    List<ReadingChoice> readings = List.of();
    @Nullable RuntimeException openFailure;
    @Nullable RuntimeException failure;
    boolean closed;

    Scorer.Factory factory() {
        return (id, choices) -> {
            edition = id;
            readings = choices;
            if (openFailure != null) {
                throw openFailure;
            }
            return this;
        };
    }

    @Override
    public Catalogue catalogue() {
        return new NoNames();
    }

    @Override
    public Scorecard score(PartnerFacts facts, LocalDate asOf) {
        return answer("score", facts, asOf, Cards.reseller());
    }

    @Override
    public Scorecard explain(PartnerFacts facts, LocalDate asOf) {
        return answer("explain", facts, asOf, Cards.explained());
    }

    private Scorecard answer(String question, PartnerFacts facts, LocalDate asOf, Scorecard card) {
        asked.add(question + " " + facts.partner().id() + " " + asOf);
        if (failure != null) {
            throw failure;
        }
        return card;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Knows no certification, and of other names only how they are compared. */
    private static final class NoNames implements Catalogue {
        @Override
        public @Nullable String certification(String name) {
            return null;
        }

        @Override
        public Collection<String> certificationNames() {
            return List.of();
        }

        @Override
        public String certificationTitle(String id) {
            return id;
        }

        @Override
        public String azureService(String name) {
            return Names.fold(name);
        }

        @Override
        public String microsoft365Workload(String name) {
            return Names.fold(name);
        }

        @Override
        public String businessApplicationsWorkload(String name) {
            return Names.fold(name);
        }
    }
}
