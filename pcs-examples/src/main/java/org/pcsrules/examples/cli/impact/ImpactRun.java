package org.pcsrules.examples.cli.impact;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.Conversion;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.Outcome;
import org.pcsrules.PcsEngine;
import org.pcsrules.examples.cli.batch.BadDocuments;
import org.pcsrules.examples.cli.batch.Document;
import org.pcsrules.examples.cli.batch.Documents;
import org.pcsrules.examples.cli.batch.Progress;
import org.pcsrules.examples.cli.batch.Tally;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.impact.ImpactTotals;
import org.pcsrules.impact.RulebookImpact;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ImpactJson;
import org.pcsrules.json.ReadLimits;

/** Scores the documents of the input under both rulebooks, by several threads, and hands over in their order what changes. */
final class ImpactRun implements AutoCloseable {

    private static final int HELD_PER_THREAD = 4;

    /** Takes what changes for a partner, or why it could not be scored. */
    @FunctionalInterface
    interface Sink {
        void take(ImpactJson.Partner partner) throws IOException;
    }

    /** A document, and its facts once they are read. */
    private static final class Source {
        private final Document document;
        private @Nullable PartnerFacts facts;

        private Source(Document document) {
            this.document = document;
        }
    }

    private record Result(ImpactJson.Partner partner, boolean refused, long end) {
    }

    private final ExecutorService threads;
    private final Stream<Result> results;
    private final ImpactTotals totals = new ImpactTotals();
    private Tally tally = Tally.NONE;

    /** @throws IllegalArgumentException if no edition is in force on the day */
    ImpactRun(PcsEngine before, RulebookImpact impact, Documents documents, LocalDate asOf, int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
        Iterator<Source> sources = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Source next() {
                return new Source(documents.next());
            }
        };
        try {
            this.results = before.scoreAll(sources, new BothSides(impact, before.catalogue(), asOf, documents.kind()), asOf, this.threads, threads * HELD_PER_THREAD);
        } catch (RuntimeException refused) {
            this.threads.shutdown();
            throw refused;
        }
    }

    private record BothSides(RulebookImpact impact, Catalogue catalogue, LocalDate asOf, String kind) implements Conversion<Source, Result> {

        @Override
        public PartnerFacts facts(Source source) throws IOException {
            PartnerFacts facts = FactsJson.readToScore(source.document.read(), catalogue, ReadLimits.DEFAULT);
            source.facts = facts;
            return facts;
        }

        @Override
        public Result result(Outcome<Source> outcome) {
            Document document = outcome.source().document;
            PartnerFacts facts = outcome.source().facts;
            Exception why;
            if (outcome instanceof Outcome.Scored<Source> scored && facts != null) {
                try {
                    return new Result(new ImpactJson.Partner(document.name(), impact.between(scored.card(), facts, asOf), List.of()), false, document.end());
                } catch (RuntimeException failed) {
                    why = failed;
                }
            } else if (outcome instanceof Outcome.Refused<Source> refused) {
                why = refused.why();
            } else {
                why = ((Outcome.Failed<Source>) outcome).why();
            }
            return new Result(new ImpactJson.Partner(document.name(), null, BadDocuments.errors(why, kind)), why instanceof InvalidFactsException, document.end());
        }
    }

    /** Hands over those for which something changes and those that could not be scored; the totals count all. */
    void each(Progress progress, Sink sink) throws IOException {
        for (Iterator<ImpactJson.Partner> changed = changed(progress); changed.hasNext();) {
            sink.take(changed.next());
        }
    }

    /** As {@link #each}, one at a time. */
    Iterator<ImpactJson.Partner> changed(Progress progress) {
        Iterator<Result> all = results.iterator();
        return new Iterator<>() {
            private ImpactJson.@Nullable Partner next;

            @Override
            public boolean hasNext() {
                while (next == null && all.hasNext()) {
                    Result result = all.next();
                    ImpactJson.Partner partner = count(result);
                    next = partner.impact() == null || !partner.impact().areas().isEmpty() ? partner : null;
                    progress.show(tally, result.end());
                }
                return next != null;
            }

            @Override
            public ImpactJson.Partner next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ImpactJson.Partner partner = next;
                next = null;
                return partner;
            }
        };
    }

    private ImpactJson.Partner count(Result result) {
        if (result.partner().impact() != null) {
            totals.add(result.partner().impact());
        }
        tally = new Tally(totals.partners(), tally.refused() + (result.refused() ? 1 : 0),
                tally.failed() + (result.partner().impact() == null && !result.refused() ? 1 : 0), 0);
        return result.partner();
    }

    /** How many documents became what, so far. */
    Tally tally() {
        return tally;
    }

    /** What changes, so far. */
    ImpactTotals totals() {
        return totals;
    }

    /** Leaves nothing under way. */
    @Override
    public void close() {
        results.close();
        threads.shutdown();
    }
}
