package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/**
 * Random partners whose rows lie at, just below and just above every figure that decides something. The same seed gives the same
 * partner. All facts are valid: the same key never has two contents.
 */
public final class RandomPartners {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 30);

    private final Terms terms;
    private final Boundaries boundaries;

    private RandomPartners(Terms terms) {
        this.terms = terms;
        this.boundaries = new Boundaries(terms);
    }

    /** A source of partners with the figures of a scorer. */
    public static RandomPartners of(ReferenceScorer scorer) {
        return new RandomPartners(scorer.terms());
    }

    /**
     * What to score.
     *
     * @param edition null for the one in force
     * @param readings readings of the published text that are not at their default
     */
    public record Case(PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings) {}

    /** Cases for property tests. */
    public Arbitrary<Case> cases() {
        return Arbitraries.randomValue(this::nextCase);
    }

    /** A partner, a day, now and then another edition than the one in force, and now and then other readings of the text. */
    public Case nextCase(Random random) {
        Dice dice = new Dice(random);
        LocalDate asOf = nextDay(random);
        PartnerFacts facts = next(random, asOf);
        String edition = dice.oneIn(4) ? dice.of(terms.editions()).id() : null;
        Map<String, String> readings = new TreeMap<>();
        if (dice.oneIn(2)) {
            terms.readings().forEach((name, reading) -> {
                if (dice.oneIn(2)) {
                    readings.put(name, dice.of(reading.values()));
                }
            });
        }
        return new Case(facts, asOf, edition, readings);
    }

    /** A day within some edition: its first, its last, the end of a month, the day on which a certification stops to count. */
    public LocalDate nextDay(Random random) {
        Dice dice = new Dice(random);
        Terms.EditionTerms edition = dice.of(terms.editions());
        LocalDate to = edition.to() == null ? LAST_DAY : edition.to();
        LocalDate day = edition.from().plusDays(random.nextInt((int) (to.toEpochDay() - edition.from().toEpochDay()) + 1));
        LocalDate chosen = switch (random.nextInt(10)) {
            case 0 -> edition.from();
            case 1 -> to;
            case 2 -> YearMonth.from(day).atEndOfMonth();
            case 3 -> day.withDayOfMonth(1);
            case 4 -> lastDayOfACertification(dice).plusDays(dice.of(0, 0, 1));
            default -> day;
        };
        return edition.inForceOn(chosen) ? chosen : day;
    }

    private LocalDate lastDayOfACertification(Dice dice) {
        return dice.of(terms.certifications().stream().filter(one -> one.countsUntil() != null)
                .map(one -> dice.oneIn(2) ? one.countsUntil() : one.retiredOn()).toList());
    }

    /** A partner whose rows lie around a day. @throws IllegalArgumentException if no edition is in force on it */
    public PartnerFacts next(Random random, LocalDate asOf) {
        Dice dice = new Dice(random);
        String id = String.valueOf(1_000_000 + random.nextInt(9_000_000));
        PartnerFacts.Builder facts = PartnerFacts.builder(new Partner(id, dice.of("Contoso", null), enrolments(dice)));
        List<Tenant> tenants = tenants(dice, facts);
        YearMonth last = YearMonth.from(asOf).minusMonths(1);
        RandomUsage usage = new RandomUsage(dice, boundaries, terms.names(), last, facts);
        List<Tenant> open = tenants.stream().filter(tenant -> tenant.cloud() == Cloud.PUBLIC).toList();
        if (!open.isEmpty() && dice.oneIn(5)) {
            // Small tenants alone, so that the total is what decides the track.
            List<Tenant> small = open.stream().filter(tenant -> tenant.segment() == Segment.SMB).toList();
            usage.azureTotal(small.isEmpty() || dice.oneIn(3) ? open : small);
        } else if (!dice.oneIn(6)) {
            tenants.stream().filter(tenant -> !dice.oneIn(4)).forEach(usage::azure);
        }
        if (!dice.oneIn(6)) {
            tenants.stream().filter(tenant -> !dice.oneIn(4)).forEach(usage::microsoft365);
        }
        if (!open.isEmpty() && dice.oneIn(5)) {
            usage.largeWorkloads(open);
        }
        if (!dice.oneIn(6)) {
            tenants.stream().filter(tenant -> !dice.oneIn(3)).forEach(usage::business);
        }
        new RandomPeople(dice, terms, asOf, facts).add();
        readings(dice, asOf, facts);
        return facts.build();
    }

    private static List<Enrolment> enrolments(Dice dice) {
        return dice.oneIn(3)
                ? List.of(new Enrolment(dice.of(Area.values()), dice.of(Track.ENTERPRISE, Track.SMB), null))
                : List.of();
    }

    private static List<Tenant> tenants(Dice dice, PartnerFacts.Builder facts) {
        List<Tenant> tenants = new ArrayList<>();
        // Five tenants, four of them small, are the share at which the small track begins.
        int count = dice.oneIn(3) ? 5 : dice.upTo(9);
        int small = count * 4 / 5 + dice.of(-1, 0, 0, 1);
        for (int i = 0; i < count; i++) {
            Tenant tenant = new Tenant("t-" + i, dice.of("c-1", null), null, i < small ? Segment.SMB : Segment.ENTERPRISE,
                    dice.oneIn(12) ? Cloud.SOVEREIGN : Cloud.PUBLIC);
            tenants.add(tenant);
            facts.add(tenant);
            if (dice.oneIn(40)) {
                facts.add(tenant);
            }
        }
        return tenants;
    }

    private void readings(Dice dice, LocalDate asOf, PartnerFacts.Builder facts) {
        Terms.EditionTerms edition = terms.inForceOn(asOf);
        boolean measured = edition.areas().size() == Area.values().length;
        Set<List<@Nullable Object>> keys = new HashSet<>();
        if (measured && dice.oneIn(2)) {
            return;
        }
        for (int i = dice.upTo(measured ? 8 : 30); i > 0; i--) {
            Area area = measured || dice.oneIn(8) ? dice.of(Area.values()) : dice.of(edition.areas().keySet());
            Terms.AreaTerms known = edition.areas().get(area);
            Track track = known == null || dice.oneIn(8) ? dice.of(Track.values()) : dice.of(known.tracks().keySet());
            Metric metric = dice.of(Metric.values());
            Terms.MetricTerms one = known == null || !known.tracks().containsKey(track)
                    ? null
                    : known.tracks().get(track).metrics().get(metric);
            Terms.LineTerms line = one == null ? null : dice.of(one.lines());
            Line name = line == null || dice.oneIn(8) ? dice.of(null, Line.AZURE, Line.M365, Line.CPOR, Line.CSP, Line.DPOR) : line.line();
            if (keys.add(Arrays.asList(area, track, metric, name))) {
                BigDecimal value = value(dice, line);
                facts.add(new Reading(area, track, metric, name, value));
                if (dice.oneIn(20)) {
                    facts.add(new Reading(area, track, metric, name, value.setScale(value.scale() + 1)));
                }
            }
        }
    }

    private static BigDecimal value(Dice dice, Terms.@Nullable LineTerms line) {
        BigDecimal target = line == null ? BigDecimal.TEN : new BigDecimal(line.target().bigDecimalValue().toPlainString());
        return switch (dice.random.nextInt(7)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> target.negate();
            case 2 -> target;
            // Little enough to leave a metric or a category below one point.
            case 3 -> target.movePointLeft(3);
            case 4 -> target.add(BigDecimal.ONE);
            default -> target.multiply(BigDecimal.valueOf(dice.upTo(1200))).movePointLeft(3);
        };
    }
}
