package org.pcsrules.invariants.partners;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Catalogue;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.YearOf;

/**
 * Which figures of an edition a partner lies at, and which it could. Of each line: no points, a part of them, all of them, for customers also
 * a negative value; of each band the amounts at its bounds and one step beside them, and one inside; of each choice each track.
 */
final class Reached {

    private final EditionTerms terms;
    private final Windows windows;
    private final Catalogue names;
    private final Set<String> labels = new TreeSet<>();
    private @Nullable Amounts amounts;
    private @Nullable PartnerCase partner;

    private Reached(EditionTerms terms, Catalogue names) {
        this.terms = terms;
        this.windows = new Windows(terms);
        this.names = names;
    }

    /** What there is to reach. */
    static Set<String> all(EditionTerms terms, Catalogue names) {
        Reached reached = new Reached(terms, names);
        reached.lines(null);
        reached.bands();
        return reached.labels;
    }

    /** What a partner reaches. */
    static Set<String> by(PartnerCase partner, Scorecard card, EditionTerms terms, Catalogue names) {
        Reached reached = new Reached(terms, names);
        reached.amounts = new Amounts(partner, names);
        reached.partner = partner;
        reached.lines(card);
        reached.bands();
        return reached.labels;
    }

    private List<LineTerm> terms() {
        return terms.metrics().stream().flatMap(metric -> metric.getLines().stream()).toList();
    }

    // ---- points

    private void lines(@Nullable Scorecard card) {
        for (LineTerm line : terms()) {
            String at = line.area() + " " + line.track() + " " + line.metric() + (line.line() == null ? "" : " " + line.line()) + ": ";
            if (card == null) {
                labels.addAll(List.of(at + "no points", at + "some points", at + "all points"));
                if (!Skill.isOf(line.measure()) && !(line.measure() instanceof Measure.Services)) {
                    labels.add(at + "less than nothing");
                }
                if (line.measure() instanceof Measure.People && line.target().equals(BigFraction.ONE)) {
                    labels.remove(at + "some points");
                }
                continue;
            }
            LineScore score = card.area(line.area()).track(line.track()).metric(line.metric()).lines().get(line.order());
            BigFraction points = score.points().exact();
            labels.add(at + (points.signum() == 0 ? "no points" : points.compareTo(BigFraction.of(line.maximum())) < 0 ? "some points" : "all points"));
            if (score.value() != null && score.value().signum() < 0) {
                labels.add(at + "less than nothing");
            }
        }
        for (TrackChoice choice : terms.all(TrackChoice.class)) {
            if (card != null) {
                labels.add(choice.area() + ": track " + card.area(choice.area()).track());
            } else {
                terms.metrics().stream().filter(metric -> metric.getArea() == choice.area())
                        .forEach(metric -> labels.add(choice.area() + ": track " + metric.getTrack()));
            }
        }
    }

    /** Skilling. */
    private static final class Skill {
        static boolean isOf(Measure measure) {
            return measure instanceof Measure.People || measure instanceof Measure.Steps;
        }
    }

    // ---- bands

    private void bands() {
        for (LineTerm line : terms()) {
            Measure measure = line.measure();
            if (measure instanceof Measure.Net net) {
                eligibility(net.eligibility());
            } else if (measure instanceof Measure.ConsumptionGrowth growth) {
                eligibility(growth.eligibility());
            } else if (measure instanceof Measure.UserGrowth growth) {
                eligibility(growth.eligibility());
            } else if (measure instanceof Measure.NetDeployments deployments) {
                eligibility(deployments.eligibility());
                share(deployments);
            } else if (measure instanceof Measure.AzureGrowth growth) {
                windows(growth, comparing -> band("consumption of all in a year", growth.year(), Around.CENT, amounts == null ? null
                        : List.of(total(amounts.azure(growth.rows(), year(growth, comparing), BigDecimal::add)))));
            } else if (measure instanceof Measure.ValueGrowth growth) {
                windows(growth, comparing -> band("consumption value of all a year ago", growth.baseline(), rate(growth.card()), amounts == null ? null
                        : List.of(amounts.values(growth.card(), comparing.before()).stream().reduce(BigFraction.ZERO, BigFraction::add))));
            } else if (measure instanceof Measure.Steps steps) {
                steps.steps().stream().filter(Measure.Step::gate).forEach(step -> band("people of '" + step.certifications().name() + "'", step.people(),
                        Around.ONE, partner == null ? null : List.of(BigFraction.of(people(step)))));
            }
        }
        terms.all(TrackChoice.class).forEach(this::choice);
    }

    private interface With {
        void comparing(Comparing comparing);
    }

    private void windows(Object of, With with) {
        windows.comparing(of).ifPresent(with::comparing);
    }

    private Months year(Object of, Comparing comparing) {
        return terms.all(YearOf.class).stream().filter(one -> one.of().equals(of)).map(YearOf::months).findFirst().orElse(comparing.now());
    }

    private static BigFraction total(Map<String, BigFraction> amounts) {
        return amounts.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private void eligibility(Eligibility who) {
        BigFraction step = who instanceof Eligibility.Licences ? Around.ONE
                : who instanceof Eligibility.ConsumptionValue value ? rate(value.card()) : Around.CENT;
        windows(who, comparing -> band(who.getClass().getSimpleName(), who.band(), step, amounts == null ? null : amounts.of(who, comparing)));
    }

    /** The greatest rate: amounts of one user more or less. */
    private static BigFraction rate(RateCard card) {
        return card.getEntries().stream().map(RateCard.Entry::rate).max(BigFraction::compareTo).orElse(Around.ONE);
    }

    /** The share at its bound, below it and above it. */
    private void share(Measure.NetDeployments measure) {
        windows(measure, comparing -> {
            for (BigFraction bound : Stream.of(measure.activeShare().lower(), measure.activeShare().upper()).filter(Objects::nonNull).toList()) {
                for (int sign = -1; sign <= 1; sign++) {
                    int beside = sign;
                    if (amounts == null || amounts.shares(measure.rows(), comparing.monthNow()).stream().anyMatch(share -> share.compareTo(bound) == beside)) {
                        labels.add("active share " + (sign < 0 ? "below " : sign > 0 ? "above " : "") + Numbers.exact(bound));
                    }
                }
            }
        });
    }

    private void band(String what, Band band, BigFraction step, @Nullable List<BigFraction> reached) {
        for (BigFraction amount : Around.bounds(band, step)) {
            if (amount.signum() > 0 && (reached == null || reached.contains(amount))) {
                labels.add(what + " " + Numbers.exact(amount) + " of " + band);
            }
        }
    }

    private long people(Measure.Step step) {
        return partner.facts().certifications().stream().filter(row -> step.certifications().lists(String.valueOf(names.certification(row.certification()))))
                .map(row -> row.person()).distinct().count();
    }

    private void choice(TrackChoice choice) {
        if (choice instanceof TrackChoice.SmbShare share) {
            windows(share, comparing -> {
                Map<String, BigFraction> month = amounts == null ? Map.of() : amounts.azure(share.rows(), comparing.now(), BigDecimal::add);
                Set<String> base = month.entrySet().stream().filter(one -> one.getValue().signum() > 0).map(Map.Entry::getKey).collect(Collectors.toSet());
                long small = partner == null ? 0 : partner.facts().tenants().stream().distinct().filter(tenant -> tenant.segment() == Segment.SMB)
                        .map(Tenant::id).filter(base::contains).count();
                for (BigFraction bound : Stream.of(share.smbShare().lower(), share.smbShare().upper()).filter(Objects::nonNull).toList()) {
                    for (int sign = -1; sign <= 1; sign++) {
                        if (amounts == null || !base.isEmpty() && BigFraction.of(small, base.size()).compareTo(bound) == sign) {
                            labels.add("share of small customers " + (sign < 0 ? "below " : sign > 0 ? "above " : "") + Numbers.exact(bound));
                        }
                    }
                }
                band("consumption of all in a year, for the track", share.ttmAcrUsd(), Around.CENT, amounts == null ? null
                        : List.of(total(amounts.azure(share.rows(), year(share, comparing), BigDecimal::add))));
            });
        } else if (choice instanceof TrackChoice.LargeWorkloads large) {
            windows(large, comparing -> {
                band("revenue of a workload, for the track", large.large(), Around.CENT, amounts == null ? null
                        : List.copyOf(amounts.revenue(large.rows(), comparing.now()).values()));
                band("large workloads", large.workloads(), Around.ONE, amounts == null ? null
                        : List.of(BigFraction.of(amounts.revenue(large.rows(), comparing.now()).entrySet().stream().filter(one -> large.large().contains(one.getValue())
                                && large.large().contains(amounts.revenue(large.rows(), comparing.before()).get(one.getKey()))).count())));
            });
        }
    }
}
