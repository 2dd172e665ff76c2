package org.pcsrules.comparison;

import java.util.Collection;
import java.util.Set;
import org.pcsrules.comparison.TermChange.Kind;
import org.pcsrules.comparison.TermSheet.Place;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.Measure;
import org.pcsrules.terms.Months;
import org.pcsrules.terms.NameList;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.TrackChoice;
import org.pcsrules.terms.YearOf;

/** Puts what a line measures, or a track is chosen by, on a sheet of terms. */
final class MeasureTerms {

    private final TermSheet sheet;
    private final Place place;

    MeasureTerms(TermSheet sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
    }

    /** @param metric the term that states the measure */
    void measure(Measure measure, Object metric) {
        months("", measure);
        if (measure instanceof Measure.Net net) {
            is("those eligible now less those eligible then", metric);
            eligibility(net.eligibility(), metric);
        } else if (measure instanceof Measure.AzureGrowth growth) {
            is("growth of Azure consumption in percent", metric);
            band("consumption that growth is counted from", growth.year(), metric);
            rows("", growth.rows());
        } else if (measure instanceof Measure.Services services) {
            is("different services in use", metric);
            rows("", services.rows());
            names(Kind.EXCLUDED, "services", services.excluded());
        } else if (measure instanceof Measure.ConsumptionGrowth growth) {
            is("growth of consumption of eligible tenants", metric);
            eligibility(growth.eligibility(), metric);
        } else if (measure instanceof Measure.UserGrowth growth) {
            is("growth of active users of eligible tenants", metric);
            eligibility(growth.eligibility(), metric);
            condition("growth counts from the association on", growth.sinceAssociation(), metric);
            line(growth.rows(), growth.eligibility().rows());
        } else if (measure instanceof Measure.NetDeployments deployments) {
            is("eligible tenants with an active share now less those then", metric);
            eligibility(deployments.eligibility(), metric);
            band("active share", deployments.activeShare(), metric);
            band("active share at the claim that leaves a tenant out", deployments.leftOut(), metric);
            line(deployments.rows(), deployments.eligibility().rows());
        } else if (measure instanceof Measure.ValueGrowth growth) {
            is("growth of the consumption value in percent", metric);
            band("consumption value that growth is counted from", growth.baseline(), metric);
            rates(growth.card());
        } else if (measure instanceof Measure.People people) {
            is("people with a certification", metric);
            sheet.certifications(place, "certifications", people.certifications());
        } else if (measure instanceof Measure.Steps steps) {
            is("people of the last of " + steps.steps().size() + " steps", metric);
            steps.steps().forEach(step -> step(step, metric));
        } else if (measure instanceof Measure.ReadingOnly) {
            is("only a reading gives the value", metric);
        }
    }

    void choice(TrackChoice choice) {
        Kind kind = Kind.TRACK_CHOICE;
        months("", choice);
        if (choice instanceof TrackChoice.Only) {
            sheet.put(place, kind, "", "there is one track only", choice);
        } else if (choice instanceof TrackChoice.HigherScore) {
            sheet.put(place, kind, "", "the track with the higher score", choice);
        } else if (choice instanceof TrackChoice.SmbShare share) {
            sheet.put(place, kind, "", "by the share of SMB customers", choice);
            sheet.put(place, kind, "share of SMB customers for the SMB track", words(share.smbShare()), choice);
            sheet.put(place, kind, "consumption for the SMB track", words(share.ttmAcrUsd()), choice);
            rows("", share.rows());
        } else if (choice instanceof TrackChoice.LargeWorkloads large) {
            sheet.put(place, kind, "", "by large workloads", choice);
            sheet.put(place, kind, "revenue of a large workload", words(large.large()), choice);
            sheet.put(place, kind, "large workloads for the Enterprise track", words(large.workloads()), choice);
            rows("", large.rows());
        }
        sheet.put(place, kind, "with nothing to choose by", choice.otherwise().name(), choice);
    }

    private void is(String words, Object metric) {
        sheet.put(place, Kind.MEASURE, "", words, metric);
    }

    private void eligibility(Eligibility who, Object metric) {
        months("customers", who);
        if (who instanceof Eligibility.MonthlyConsumption monthly) {
            band("consumption of a month", who.band(), metric);
            rows("", monthly.rows());
        } else if (who instanceof Eligibility.YearlyConsumption yearly) {
            band("consumption of a year", who.band(), metric);
            condition("stays for a year after it grew beyond", yearly.promotedStay(), metric);
            rows("", yearly.rows());
        } else if (who instanceof Eligibility.Licences licences) {
            band("licences", who.band(), metric);
            condition("stays for a year after it grew beyond", licences.promotedStay(), metric);
            rows("", licences.rows());
        } else if (who instanceof Eligibility.Revenue revenue) {
            band("revenue", who.band(), metric);
            rows("", revenue.rows());
        } else if (who instanceof Eligibility.ConsumptionValue value) {
            band("consumption value", who.band(), metric);
            rates(value.card());
        }
    }

    private void step(Measure.Step step, Object metric) {
        String name = "step " + step.number();
        if (step.gate()) {
            sheet.put(place, Kind.GATE, name, "people: " + words(step.people()) + ", points: " + Numbers.exact(step.points()), metric);
        } else {
            sheet.put(place, Kind.PERSON_POINTS, name, "points a person: " + Numbers.exact(step.points()), metric);
        }
        sheet.certifications(place, name, step.certifications());
    }

    /** The rows that a line's value is measured from, where they are others than those that make a tenant eligible. */
    private void line(Rows rows, Rows eligible) {
        if (rows != eligible) {
            rows(" that are measured", rows);
        }
    }

    private void rows(String which, Rows rows) {
        String names = rows instanceof AzureRows ? "services" : "workloads";
        sheet.list(place, Kind.ASSOCIATIONS, "associations" + which, codes(rows.getAssociations()), rows);
        if (rows instanceof AzureRows azure) {
            sheet.list(place, Kind.OFFERS, "offers", codes(azure.getOffers()), rows);
        }
        if (rows.getNames().all()) {
            sheet.put(place, Kind.NAMES, names + which, "every one", rows);
        } else {
            names(Kind.NAMES, names + which, rows.getNames());
        }
    }

    private void names(Kind kind, String subject, NameList names) {
        sheet.list(place, kind, subject, names.entries(), names);
    }

    private static Collection<String> codes(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private void rates(RateCard card) {
        for (RateCard.Entry entry : card.getEntries()) {
            String others = String.join(", ", entry.factWorkloads().stream().filter(one -> !one.equals(entry.workload())).sorted().toList());
            sheet.put(place, Kind.RATE, entry.workload(), Numbers.exact(entry.rate()) + (entry.profiles() ? " a profile" : " a user") + " under "
                    + String.join(", ", codes(entry.associations()).stream().sorted().toList()) + (others.isEmpty() ? "" : ", also of " + others), card);
        }
    }

    private void band(String amount, Band band, Object statedAs) {
        sheet.put(place, Kind.BAND, amount, words(band), statedAs);
    }

    private static String words(Band band) {
        return band.equals(Band.NOTHING) ? "none" : band.toString().isEmpty() ? "any" : band.toString();
    }

    private void condition(String words, boolean holds, Object statedAs) {
        sheet.put(place, Kind.CONDITION, words, holds ? "yes" : "no", statedAs);
    }

    private void months(String subject, Object of) {
        for (Comparing comparing : sheet.terms().all(Comparing.class)) {
            if (comparing.of().equals(of)) {
                sheet.put(place, Kind.MONTHS, subject, words(comparing.now()) + " back, compared with " + words(comparing.before()) + " back", comparing);
            }
        }
        for (YearOf year : sheet.terms().all(YearOf.class)) {
            if (year.of().equals(of)) {
                sheet.put(place, Kind.MONTHS, "year", words(year.months()) + " back", year);
            }
        }
    }

    private static String words(Months months) {
        return months.latest() == months.earliest() ? "month " + months.latest() : "months " + months.latest() + " to " + months.earliest();
    }
}
