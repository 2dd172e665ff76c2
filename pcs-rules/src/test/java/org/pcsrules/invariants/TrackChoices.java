package org.pcsrules.invariants;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Track;
import org.pcsrules.invariants.partners.Around;
import org.pcsrules.invariants.partners.CustomerRows;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.TrackChoice;

/** Which track of an area counts. */
final class TrackChoices {

    private TrackChoices() {
    }

    /** The figures that choose a track decide exactly at their values. */
    static void check(Trial none) {
        for (TrackChoice choice : none.terms().all(TrackChoice.class)) {
            if (choice instanceof TrackChoice.SmbShare share) {
                share(none, share);
            } else if (choice instanceof TrackChoice.LargeWorkloads large) {
                largeWorkloads(none, large);
            }
        }
    }

    private static void share(Trial none, TrackChoice.SmbShare choice) {
        TreeSet<BigFraction> bounds = new TreeSet<>();
        Stream.of(choice.smbShare().lower(), choice.smbShare().upper()).filter(bound -> bound != null).forEach(bounds::add);
        for (BigFraction bound : bounds) {
            int customers = bound.getDenominator().intValueExact();
            for (int small = bound.getNumerator().intValueExact() - 1; small <= customers; small++) {
                customers(none, choice, customers, Math.max(0, small), BigFraction.ONE);
            }
        }
        Around.bounds(choice.ttmAcrUsd(), Around.CENT).stream().filter(usd -> usd.signum() > 0).forEach(usd -> customers(none, choice, 1, 1, usd));
    }

    private static void customers(Trial none, TrackChoice.SmbShare choice, int customers, int small, BigFraction usd) {
        PartnerFacts facts = none.facts();
        for (int number = 0; number < customers; number++) {
            Optional<PartnerFacts> customer = new CustomerRows(none.partner().asOf(), number < small ? Segment.SMB : Segment.ENTERPRISE)
                    .azure("new-" + number, choice.rows(), usd, Customers.now(none, choice));
            if (customer.isEmpty()) {
                return;
            }
            facts = Facts.plus(facts, customer.get());
        }
        boolean smb = choice.smbShare().contains(BigFraction.of(small, customers)) && choice.ttmAcrUsd().contains(usd.multiply(customers));
        require(none.with(facts, "with " + small + " small of " + customers + " customers"), choice, smb ? Track.SMB : Track.ENTERPRISE,
                small + " small of " + customers + " customers of US dollars " + Numbers.exact(usd));
    }

    private static void largeWorkloads(Trial none, TrackChoice.LargeWorkloads choice) {
        BigFraction enough = Around.inside(choice.workloads(), Around.ONE).orElse(BigFraction.ONE);
        Around.bounds(choice.large(), Around.CENT).stream().filter(usd -> usd.signum() > 0).forEach(usd -> workloads(none, choice, enough.intValue(), usd));
        Around.inside(choice.large(), Around.CENT).ifPresent(usd -> Around.bounds(choice.workloads(), Around.ONE).stream()
                .filter(count -> count.signum() > 0).forEach(count -> workloads(none, choice, count.intValue(), usd)));
    }

    /** So many workloads, each of another customer, with the same revenue now and a year ago. */
    private static void workloads(Trial none, TrackChoice.LargeWorkloads choice, int count, BigFraction usd) {
        List<String> names = choice.rows().getNames().entries().stream().sorted().toList();
        Comparing months = none.windows().comparing(choice).orElse(null);
        if (names.size() < count || months == null) {
            return;
        }
        PartnerFacts facts = none.facts();
        for (int number = 0; number < count; number++) {
            for (int month : List.of(months.monthNow(), months.monthBefore())) {
                Optional<PartnerFacts> rows = none.customers().revenue("new-" + number, choice.rows(), names.get(number), usd, month);
                if (rows.isEmpty()) {
                    return;
                }
                facts = Facts.plus(facts, rows.get());
            }
        }
        boolean enterprise = choice.workloads().contains(choice.large().contains(usd) ? count : 0);
        require(none.with(facts, "with " + count + " workloads"), choice, enterprise ? Track.ENTERPRISE : Track.SMB,
                count + " workloads of US dollars " + Numbers.exact(usd));
    }

    private static void require(Trial trial, TrackChoice choice, Track track, String what) {
        AreaScore area = trial.card().area(choice.area());
        trial.require(area.track() == track, () -> choice.area() + ": " + what + " choose " + area.track() + " instead of " + track);
    }

    /** Of tracks chosen by score the better counts. */
    static void better(Trial trial) {
        for (TrackChoice choice : trial.terms().all(TrackChoice.class)) {
            if (choice instanceof TrackChoice.HigherScore higher) {
                AreaScore area = trial.card().area(choice.area());
                BigFraction best = area.tracks().stream().map(track -> track.score().exact()).max(BigFraction::compareTo).orElseThrow();
                boolean qualifiedFirst = trial.reading("TRACK_CHOICE").equals("QUALIFIED_FIRST");
                trial.require(area.score().exact().equals(best) || qualifiedFirst && area.qualified(), () -> choice.area() + ": " + area.score()
                        + " on " + area.track() + " counts, though another track has " + Numbers.exact(best));
                boolean tie = area.tracks().stream().map(TrackScore::score).distinct().count() == 1;
                trial.require(!tie || area.track() == higher.otherwise() || area.qualified(),
                        () -> choice.area() + ": a tie, and " + area.track() + " counts, which is not qualified, instead of " + higher.otherwise());
            }
        }
    }
}
