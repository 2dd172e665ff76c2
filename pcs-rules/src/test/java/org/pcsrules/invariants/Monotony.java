package org.pcsrules.invariants;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.invariants.partners.Facts;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.TrackScore;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/**
 * What never costs points and what never earns any, on the same track. Compared are the points of every metric and the score of every track;
 * the score that counts where the track that counts stays the same.
 */
final class Monotony {

    /** Customers looked at in one trial, so that large partners do not take for ever. */
    private static final int CUSTOMERS = 5;

    private Monotony() {
    }

    static void newCustomers(Trial given) {
        Trial trial = given.with(Facts.measured(given.facts()), "without readings");
        for (LineTerm line : trial.lines()) {
            Optional<PartnerFacts> customer = Customers.counting(trial, line, "new customer");
            if (customer.isEmpty()) {
                continue;
            }
            Segment segment = line.order() % 2 == 0 ? Segment.ENTERPRISE : Segment.SMB;
            PartnerFacts one = customer.get().toBuilder().tenants(List.of(Tenant.of("new customer", segment))).build();
            Trial more = trial.with(Facts.plus(trial.facts(), one), "with a new customer for " + Trial.name(line));
            if (line.measure() instanceof Measure.Net net && !net.eligibility().band().contains(BigFraction.ZERO)) {
                BigFraction was = trial.line(line).value();
                BigFraction is = more.line(line).value();
                more.require(was != null && was.add(1).equals(is), () -> Trial.name(line) + ": the value is " + is + " after " + was);
            }
            requireNotLower(more, trial, Monotony::comparable);
        }
    }

    /** A customer without anything is in no band of the line, and growth has no upper end: else a new customer may cost points there. */
    private static boolean comparable(LineTerm line) {
        if (line.measure() instanceof Measure.Net net) {
            return !net.eligibility().band().contains(BigFraction.ZERO);
        }
        return !(line.measure() instanceof Measure.AzureGrowth growth) || hasNoUpperEnd(growth.year());
    }

    private static boolean hasNoUpperEnd(Band band) {
        return band.upper() == null;
    }

    static void lostCustomers(Trial given) {
        Trial trial = given.with(Facts.measured(given.facts()), "without readings");
        trial.facts().tenants().stream().map(Tenant::id).distinct().limit(CUSTOMERS).forEach(tenant -> {
            Predicate<YearMonth> now = month -> trial.windows().onlyNow(monthsBack(trial, month));
            boolean claimedLately = trial.facts().microsoft365Usage().stream().anyMatch(row -> row.tenant().equals(tenant)
                    && row.associatedOn() != null && monthsBack(trial, YearMonth.from(row.associatedOn())) < trial.windows().latestThen());
            Trial fewer = trial.with(Facts.without(trial.facts(), tenant, now), "with customer " + tenant + " lost");
            requireNotLower(trial, fewer, fewer,
                    line -> comparable(line) && !(claimedLately && line.measure() instanceof Measure.UserGrowth growth && growth.sinceAssociation()));
        });
    }

    private static int monthsBack(Trial trial, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(month, YearMonth.from(trial.partner().asOf()));
    }

    static void certifiedPeople(Trial trial) {
        for (CertificationList list : Skills.lists(trial)) {
            Skills.certification(trial, list, id -> true).ifPresent(certification -> {
                PartnerFacts.Builder more = trial.facts().toBuilder().add(Skills.held("new person", certification, trial.partner().asOf()));
                requireNotLower(trial.with(more.build(), "with one more person who holds " + certification.id()), trial, line -> true);
                Trial leaver = trial.with(more.add(new Person("new person", null, null, trial.partner().asOf().minusDays(1))).build(),
                        "with one more person who left yesterday");
                Plain.requireSame(trial, leaver);
            });
        }
    }

    private static void requireNotLower(Trial more, Trial fewer, Predicate<LineTerm> comparable) {
        requireNotLower(more, fewer, more, comparable);
    }

    private static void requireNotLower(Trial more, Trial fewer, Trial shown, Predicate<LineTerm> comparable) {
        boolean all = more.lines().stream().allMatch(comparable);
        for (LineTerm line : more.lines()) {
            if (more.metricTerm(line).getLines().stream().allMatch(comparable)) {
                shown.require(more.metric(line).points().compareTo(fewer.metric(line).points()) >= 0, () -> Trial.name(line) + ": "
                        + more.metric(line).points() + " points with more, " + fewer.metric(line).points() + " with less");
            }
        }
        for (AreaScore area : all ? more.card().areas() : List.<AreaScore>of()) {
            AreaScore other = fewer.card().area(area.area());
            for (TrackScore track : area.tracks()) {
                shown.require(track.score().compareTo(other.track(track.track()).score()) >= 0, () -> area.area() + " " + track.track() + ": "
                        + track.score() + " with more, " + other.track(track.track()).score() + " with less");
            }
            shown.require(area.track() != other.track() || area.score().compareTo(other.score()) >= 0,
                    () -> area.area() + ": " + area.score() + " with more, " + other.score() + " with less");
        }
    }
}
