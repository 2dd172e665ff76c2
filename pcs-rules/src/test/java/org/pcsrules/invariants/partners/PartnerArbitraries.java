package org.pcsrules.invariants.partners;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.pcsrules.EditionInfo;
import org.pcsrules.Rulebook;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.TextReading;

/**
 * Random partners for property-based tests of a rulebook. Every figure is read from the rulebook: a changed threshold moves the partners
 * with it. What they are made of is combined, so that a failing partner shrinks row by row.
 *
 * <p>Immutable and thread-safe; the arbitraries are for a jqwik property or session.
 */
public final class PartnerArbitraries {

    /** How far beyond its first day an edition without a last one is scored. */
    private static final int YEARS = 2;

    private final Rulebook rulebook;
    private final Map<String, FactArbitraries> facts = new ConcurrentHashMap<>();

    private PartnerArbitraries(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Partners around the figures of a rulebook. */
    public static PartnerArbitraries of(Rulebook rulebook) {
        return new PartnerArbitraries(rulebook);
    }

    /** Partners of any edition, on a day on which it is in force, now and then under other readings of the published text. */
    public Arbitrary<PartnerCase> cases() {
        return Arbitraries.oneOf(rulebook.editions().stream().map(edition -> cases(edition.id())).toList());
    }

    /** Partners of one edition. @throws IllegalArgumentException if there is no such edition */
    public Arbitrary<PartnerCase> cases(String edition) {
        FactArbitraries around = facts(edition);
        return Combinators.combine(around.sketches(), days(edition), readings(edition))
                .as((sketch, day, readings) -> new PartnerCase(sketch.on(day), day, edition, readings)).withoutEdgeCases();
    }

    /**
     * A list of partners of one edition, for tests that are no properties. Searches and samples go one at a time: a jqwik session is one for the
     * whole process.
     *
     * @param seed the same seed gives the same partners
     * @throws IllegalArgumentException if there is no such edition
     */
    public List<PartnerCase> sample(String edition, int count, long seed) {
        List<PartnerCase> sample = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<PartnerCase> generator = cases(edition).generator(1_000);
            Random random = new Random(seed);
            for (int i = 0; i < count; i++) {
                sample.add(generator.next(random).value());
            }
        });
        return List.copyOf(sample);
    }

    /** The single kinds of facts, around the figures of an edition. @throws IllegalArgumentException if there is no such edition */
    public FactArbitraries facts(String edition) {
        return facts.computeIfAbsent(edition, id -> new FactArbitraries(rulebook.terms(id), rulebook.catalogue()));
    }

    /** Days on which an edition is in force: its first and last, ends of months, last days of certifications, and any other. */
    public Arbitrary<LocalDate> days(String edition) {
        EditionTerms terms = rulebook.terms(edition);
        EditionInfo info = terms.edition().info();
        LocalDate last = info.to() == null ? info.from().plusYears(YEARS) : info.to();
        SortedSet<LocalDate> special = new TreeSet<>(List.of(info.from(), last, YearMonth.from(info.from()).atEndOfMonth(), last.withDayOfMonth(1)));
        terms.all(KnownCertification.class).stream().flatMap(one -> Stream.of(one.retiredOn(), one.countsUntil())).filter(day -> day != null)
                .forEach(day -> special.addAll(List.of(day, day.plusDays(1))));
        special.removeIf(day -> day.isBefore(info.from()) || day.isAfter(last));
        Arbitrary<LocalDate> any = Arbitraries.longs().between(0, last.toEpochDay() - info.from().toEpochDay()).withoutEdgeCases()
                .map(info.from()::plusDays);
        return Arbitraries.oneOf(Arbitraries.of(special), any);
    }

    /** Readings of the open points of the published text, those at the edition's default left out; mostly none. */
    public Arbitrary<Map<String, String>> readings(String edition) {
        Map<String, String> defaults = rulebook.terms(edition).readings();
        List<TextReading> open = rulebook.readings();
        List<Arbitrary<String>> values = new ArrayList<>();
        open.forEach(one -> values.add(Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(defaults.get(one.name()))),
                Tuple.of(1, Arbitraries.of(one.values())))));
        Arbitrary<Map<String, String>> some = Combinators.combine(values).as(chosen -> {
            Map<String, String> readings = new TreeMap<>();
            for (int i = 0; i < open.size(); i++) {
                readings.put(open.get(i).name(), chosen.get(i));
            }
            readings.entrySet().removeAll(new HashMap<>(defaults).entrySet());
            return readings;
        });
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Map.of())), Tuple.of(1, some));
    }
}
