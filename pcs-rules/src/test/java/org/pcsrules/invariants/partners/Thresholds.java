package org.pcsrules.invariants.partners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Association;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.OtherNames;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.TrackChoice;

/**
 * Every figure and name on which the rules of an edition decide, read from what they state. Amounts stand at the figures and one step
 * beside them, in ascending order, so that what is drawn from them shrinks to the smallest.
 */
final class Thresholds {

    final EditionTerms terms;
    final Windows windows;
    final List<LineTerm> lines;
    final List<CertificationList> lists;
    final SortedSet<BigFraction> azure = new TreeSet<>(List.of(BigFraction.ZERO, BigFraction.ONE));
    final SortedSet<BigFraction> licences = new TreeSet<>(List.of(BigFraction.ZERO, BigFraction.ONE));
    final SortedSet<BigFraction> shares = new TreeSet<>(List.of(BigFraction.ZERO));
    final SortedSet<BigFraction> revenue = new TreeSet<>(List.of(BigFraction.ZERO));
    final SortedSet<BigFraction> value = new TreeSet<>(List.of(BigFraction.ZERO));
    /** Of how many customers how many are small: alone, and as many as targets ask for. */
    final Set<Group> groups = new LinkedHashSet<>(List.of(new Group(1, 1), new Group(1, 0)));
    /** At the shares of small customers that choose a track. */
    final Set<Group> shareGroups = new LinkedHashSet<>();
    /** How many people targets and gates ask for. */
    final SortedSet<Integer> people = new TreeSet<>(List.of(1));

    /** So many customers, and how many of them are small. */
    record Group(int size, int small) {
    }

    Thresholds(EditionTerms terms) {
        this.terms = terms;
        this.windows = new Windows(terms);
        this.lines = terms.metrics().stream().flatMap(metric -> metric.getLines().stream()).toList();
        this.lists = lines.stream().flatMap(line -> lists(line.measure())).distinct().toList();
        lines.forEach(this::line);
        terms.all(TrackChoice.class).forEach(this::choice);
    }

    /** The lists by which a measure counts people. */
    static Stream<CertificationList> lists(Measure measure) {
        if (measure instanceof Measure.People some) {
            return Stream.of(some.certifications());
        }
        return measure instanceof Measure.Steps steps ? steps.steps().stream().map(Measure.Step::certifications) : Stream.empty();
    }

    private void line(LineTerm line) {
        Measure measure = line.measure();
        if (measure instanceof Measure.Net net) {
            eligibility(net.eligibility());
            sizes(groups, line.target());
        } else if (measure instanceof Measure.AzureGrowth growth) {
            azure.addAll(Around.bounds(growth.year(), Around.CENT));
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            eligibility(growth.eligibility());
        } else if (measure instanceof Measure.UserGrowth growth) {
            eligibility(growth.eligibility());
        } else if (measure instanceof Measure.NetDeployments deployments) {
            eligibility(deployments.eligibility());
            addBounds(shares, deployments.activeShare());
            addBounds(shares, deployments.leftOut());
            sizes(groups, line.target());
        } else if (measure instanceof Measure.ValueGrowth growth) {
            value.addAll(Around.bounds(growth.baseline(), Around.ONE));
        } else if (measure instanceof Measure.People) {
            counts(people, line.target());
        } else if (measure instanceof Measure.Steps steps) {
            counts(people, line.target());
            steps.steps().forEach(step -> Around.bounds(step.people(), Around.ONE).forEach(needed -> counts(people, needed)));
        }
    }

    private void eligibility(Eligibility who) {
        if (who instanceof Eligibility.MonthlyConsumption || who instanceof Eligibility.YearlyConsumption) {
            azure.addAll(Around.bounds(who.band(), Around.CENT));
        } else if (who instanceof Eligibility.Licences) {
            licences.addAll(Around.bounds(who.band(), Around.ONE));
        } else if (who instanceof Eligibility.Revenue) {
            revenue.addAll(Around.bounds(who.band(), Around.CENT));
        } else {
            value.addAll(Around.bounds(who.band(), Around.ONE));
        }
    }

    private void choice(TrackChoice choice) {
        if (choice instanceof TrackChoice.SmbShare share) {
            azure.addAll(Around.bounds(share.ttmAcrUsd(), Around.CENT));
            SortedSet<BigFraction> bounds = new TreeSet<>();
            addBounds(bounds, share.smbShare());
            for (BigFraction bound : bounds) {
                int size = bound.getDenominator().intValueExact();
                for (int small = bound.getNumerator().intValueExact() - 1; small <= size; small++) {
                    shareGroups.add(new Group(size, small));
                }
            }
        } else if (choice instanceof TrackChoice.LargeWorkloads large) {
            revenue.addAll(Around.bounds(large.large(), Around.CENT));
            Around.bounds(large.workloads(), Around.ONE).forEach(needed -> sizes(groups, needed));
        }
    }

    private static void addBounds(Set<BigFraction> amounts, Band band) {
        Stream.of(band.lower(), band.upper()).filter(bound -> bound != null && bound.signum() >= 0).forEach(amounts::add);
    }

    private static void sizes(Set<Group> groups, BigFraction target) {
        SortedSet<Integer> sizes = new TreeSet<>();
        counts(sizes, target);
        sizes.forEach(size -> groups.addAll(List.of(new Group(size, size), new Group(size, 0))));
    }

    /** As many as a target asks for, one less and one more; nothing for targets beyond what a partner has one by one. */
    static void counts(Set<Integer> counts, BigFraction target) {
        int whole = Around.floor(target).intValueExact();
        for (int count = whole - 1; count <= whole + 1; count++) {
            if (count >= 1 && count <= 40) {
                counts.add(count);
            }
        }
    }

    /** The names of a kind that some list or card has, other names of the same things, odd spellings, and one that no list has. */
    List<String> names(OtherNames.Kind kind) {
        SortedSet<String> listed = new TreeSet<>();
        if (kind == OtherNames.Kind.BUSINESS_APPLICATIONS_WORKLOAD) {
            terms.all(RateCard.class).forEach(card -> card.getEntries().forEach(entry -> listed.addAll(entry.factWorkloads())));
        }
        terms.all(NameList.class).stream().filter(list -> isOf(kind, list)).forEach(list -> listed.addAll(list.entries()));
        List<String> names = new ArrayList<>(List.of(CustomerRows.UNLISTED));
        names.addAll(listed);
        names.addAll(listed);
        for (OtherNames other : terms.all(OtherNames.class)) {
            if (other.of() == kind) {
                names.add(other.name());
                names.addAll(other.others());
            }
        }
        listed.stream().limit(5).forEach(name -> names.add(" " + name.toUpperCase(Locale.ROOT).replace(" ", "\u00a0 ")));
        return names;
    }

    private boolean isOf(OtherNames.Kind kind, NameList list) {
        return switch (kind) {
            case AZURE_SERVICE -> terms.all(org.pcsrules.terms.AzureRows.class).stream().anyMatch(rows -> rows.getNames() == list)
                    || lines.stream().anyMatch(line -> line.measure() instanceof Measure.Services services && services.excluded() == list);
            case MICROSOFT_365_WORKLOAD -> terms.all(org.pcsrules.terms.UsageRows.class).stream().anyMatch(rows -> rows.getNames() == list);
            case BUSINESS_APPLICATIONS_WORKLOAD ->
                    terms.all(org.pcsrules.terms.RevenueRows.class).stream().anyMatch(rows -> rows.getNames() == list);
        };
    }

    /** Associations that count somewhere, the likelier the more rows they count in, and one of each that there is. */
    List<Association> associations(Class<? extends Rows> kind) {
        List<Association> associations = new ArrayList<>();
        for (int often = 0; often < 3; often++) {
            terms.all(kind).forEach(rows -> rows.getAssociations().stream().sorted().forEach(associations::add));
        }
        associations.addAll(List.of(Association.values()));
        return associations;
    }

    /** The elements of a collection as a list. */
    static <T> List<T> list(Collection<T> some) {
        return List.copyOf(some);
    }
}
