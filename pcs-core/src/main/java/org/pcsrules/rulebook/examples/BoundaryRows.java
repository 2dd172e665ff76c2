package org.pcsrules.rulebook.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Coverage.Figure;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.UsageRows;

/** Rows of examples that put a partner on one side of a figure, as {@link ExampleReader} reads them. Empty where no whole row can do so. */
final class BoundaryRows {

    private static final String ANY_NAME = "Storage";
    private static final int MOST_LICENCES = 100_000;
    private static final BigFraction TWO = BigFraction.of(2);

    private final EditionTerms terms;
    private final LocalDate day;

    BoundaryRows(EditionTerms terms, LocalDate day) {
        this.terms = terms;
        this.day = day;
    }

    /** @param value what is to be reached of the figure */
    List<String> of(Figure figure, BigFraction value) {
        if (value.signum() < 0 && figure.kind() != Coverage.Kind.TARGET) {
            return List.of();
        }
        LineTerm line = terms.metrics().stream().filter(one -> one.getArea() == figure.area() && one.getTrack() == figure.track() && one.getMetric() == figure.metric())
                .flatMap(one -> one.getLines().stream()).filter(one -> one.line() == figure.line()).findFirst().orElseThrow();
        return switch (figure.kind()) {
            case GATE -> people((Measure.Steps) line.measure(), figure.step(), value);
            case BOUND -> sized(line.measure(), figure.size(), value);
            default -> List.of(reading(line, value));
        };
    }

    // ---- readings, and people

    private static String reading(LineTerm line, BigFraction value) {
        return "{metric: " + line.metric() + (line.line() == null ? "" : ", line: " + line.line()) + ", value: " + number(value) + "}";
    }

    /** Readings of a whole track that make a score together, each metric with points; empty where decimals cannot. */
    List<String> track(Area area, Track track, int score) {
        List<MetricTerm> metrics = terms.metrics().stream().filter(one -> one.getArea() == area && one.getTrack() == track).toList();
        int over = metrics.stream().mapToInt(MetricTerm::getMaximum).sum() - score;
        List<String> rows = new ArrayList<>();
        for (MetricTerm metric : metrics) {
            int less = Math.max(0, Math.min(over, metric.getMaximum() - 1));
            over -= less;
            LineTerm line = metric.getLines().get(0);
            BigFraction points = BigFraction.of(metric.getMaximum() - less);
            if (line.maximum() == 0 || line.measure() instanceof Measure.Steps steps && steps.last().points().signum() == 0) {
                return List.of();
            }
            BigFraction value = line.measure() instanceof Measure.Steps steps ? points.subtract(steps.gatePoints()).divide(steps.last().points())
                    : points.multiply(line.target()).divide(line.maximum());
            if (value.signum() <= 0 || !Numbers.fraction(Numbers.decimal(value, 4)).equals(value)) {
                return List.of();
            }
            rows.add(reading(line, value));
        }
        return over == 0 ? rows : List.of();
    }

    /** People with a certification of each step: of this one as many as asked, of other gates as many as they need, and one of the last step. */
    private List<String> people(Measure.Steps steps, int number, BigFraction value) {
        List<String> rows = new ArrayList<>();
        for (Measure.Step step : steps.steps()) {
            BigFraction people = step.number() == number ? value : step.people().lower() == null ? BigFraction.ONE : step.people().lower();
            String certification = certification(step);
            if (certification == null) {
                return List.of();
            }
            if (people.signum() > 0) {
                rows.add("{certification: " + certification + ", people: " + number(people) + "}");
            }
        }
        return rows;
    }

    /** One of the step's certifications that counts on the day: it could be earned a year before, and has not been retired. */
    private @Nullable String certification(Measure.Step step) {
        return terms.all(KnownCertification.class).stream().filter(known -> step.certifications().lists(known.id()))
                .filter(known -> known.countsUntil() == null || !known.countsUntil().isBefore(day))
                .filter(known -> known.retiredOn() == null || !known.retiredOn().isBefore(day.minusYears(1)))
                .map(KnownCertification::id).min(Comparator.naturalOrder()).orElse(null);
    }

    // ---- customers of a size, who grow by so much that it shows

    private List<String> sized(Measure measure, Size size, BigFraction value) {
        Eligibility who = Sizes.eligibility(measure);
        return switch (size) {
            case CONSUMPTION_OF_A_MONTH -> List.of(consumption(((Eligibility.MonthlyConsumption) who).rows(), "L", value));
            case CONSUMPTION_OF_A_YEAR -> List.of(consumption(((Eligibility.YearlyConsumption) who).rows(), "L", value));
            case CONSUMPTION_OF_ALL -> {
                AzureRows rows = ((Measure.AzureGrowth) measure).rows();
                yield List.of(consumption(rows, "L", value), consumption(rows, "L-12", value.divide(TWO)));
            }
            case LICENCES -> List.of(usage(measure, (Eligibility.Licences) who, "L", value, value, null));
            case ACTIVE_SHARE -> licences((Eligibility.Licences) who, value)
                    .map(paid -> List.of(usage(measure, (Eligibility.Licences) who, "L", paid, paid.multiply(value), null))).orElse(List.of());
            case ACTIVE_SHARE_AT_FIRST -> licences((Eligibility.Licences) who, value).map(paid -> {
                LocalDate first = YearMonth.from(day).minusMonths(2).atDay(1);
                return List.of(usage(measure, (Eligibility.Licences) who, "L-1", paid, paid.multiply(value), first),
                        usage(measure, (Eligibility.Licences) who, "L", paid, paid, first));
            }).orElse(List.of());
            case REVENUE -> {
                Rows rows = ((Eligibility.Revenue) who).rows();
                yield List.of("{tenants: t-1, month: L, workload: " + name(rows.getNames(), rows.getNames()) + ", revenueUsd: " + number(value)
                        + ending(rows.getAssociations(), rows.getAssociations()));
            }
            case VALUE -> worth(((Eligibility.ConsumptionValue) who).card(), value).map(worth -> List.of(worth.row("L", 1))).orElse(List.of());
            case VALUE_OF_ALL_A_YEAR_AGO -> worth(((Measure.ValueGrowth) measure).card(), value)
                    .map(worth -> List.of(worth.row("L-12", 1), worth.row("L", 2))).orElse(List.of());
        };
    }

    private static String consumption(AzureRows rows, String month, BigFraction usd) {
        return "{tenants: t-1, month: " + month + ", service: " + name(rows.getNames(), rows.getNames()) + ", acrUsd: " + number(usd)
                + ", offer: " + new TreeSet<>(rows.getOffers()).first() + ending(rows.getAssociations(), rows.getAssociations());
    }

    /** Usage that counts for who is eligible and for what is measured of them. */
    private static String usage(Measure measure, Eligibility.Licences who, String month, BigFraction paid, BigFraction active, @Nullable LocalDate associatedOn) {
        UsageRows rows = measure instanceof Measure.UserGrowth growth ? growth.rows() : measure instanceof Measure.NetDeployments net ? net.rows() : who.rows();
        return "{tenants: t-1, month: " + month + ", workload: " + name(who.rows().getNames(), rows.getNames()) + ", paidLicences: " + number(paid)
                + ", activeUsers: " + number(active) + (associatedOn == null ? "" : ", associatedOn: " + associatedOn)
                + ending(who.rows().getAssociations(), rows.getAssociations());
    }

    /** Licences of which the share is a whole number, in the band of who is eligible. */
    private static Optional<BigFraction> licences(Eligibility.Licences who, BigFraction share) {
        Band band = who.band();
        return LongStream.iterate(100, paid -> paid <= MOST_LICENCES, paid -> paid + 100).mapToObj(BigFraction::of)
                .filter(paid -> band.contains(paid) && isWhole(paid.multiply(share))).findFirst();
    }

    private record Worth(RateCard.Entry entry, BigFraction users) {
        String row(String month, int times) {
            return "{tenants: t-1, month: " + month + ", workload: " + quoted(entry.workload()) + ", " + (entry.profiles() ? "profiles" : "activeUsers") + ": "
                    + number(users.multiply(times)) + ending(entry.associations(), entry.associations());
        }
    }

    private static Optional<Worth> worth(RateCard card, BigFraction value) {
        return card.getEntries().stream().filter(entry -> entry.rate().signum() > 0).map(entry -> new Worth(entry, value.divide(entry.rate()))).filter(worth -> isWhole(worth.users)).findFirst();
    }

    private static String name(NameList names, NameList others) {
        return names.all() && others.all() ? ANY_NAME
                : quoted((names.all() ? others : names).entries().stream().filter(others::lists).min(Comparator.naturalOrder()).orElse(ANY_NAME));
    }

    private static String ending(Set<Association> associations, Set<Association> others) {
        return ", association: " + associations.stream().filter(others::contains).min(Comparator.naturalOrder()).orElseGet(() -> associations.iterator().next())
                + ", segment: SMB}";
    }

    private static String quoted(String name) {
        return name.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == ' ') ? name : '"' + name + '"';
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().bitLength() == 1;
    }

    /** Readings have decimals, not fractions: a target with more than four places is tried at the nearest one. */
    static String number(BigFraction number) {
        return Numbers.decimal(number, 4).toPlainString();
    }
}
