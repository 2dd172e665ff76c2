package org.pcsrules.oracle;

import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.TrackScore;

/** Which track counts (METHOD section 10). */
final class TrackChoice {

    private final Measurer measurer;
    private final Readings readings;
    private final boolean qualifiedFirst;
    private final boolean pairs;

    TrackChoice(Measurer measurer, Readings readings, Chosen chosen) {
        this.measurer = measurer;
        this.readings = readings;
        this.qualifiedFirst = chosen.is("TRACK_CHOICE", "QUALIFIED_FIRST");
        this.pairs = chosen.is("BUSINESS_TRACK_UNIT", "WORKLOAD_AND_TENANT");
    }

    /** @param qualified the scored tracks that are qualified */
    Track choose(Area area, Terms.Choice choice, Map<Track, TrackScore> scores, Set<Track> qualified) {
        if (choice instanceof Terms.Choice.SmbShare share) {
            return smbShare(area, share);
        } else if (choice instanceof Terms.Choice.LargeWorkloads large) {
            return largeWorkloads(area, large);
        } else if (choice instanceof Terms.Choice.HigherScore) {
            return higherScore(scores, qualified);
        }
        return Track.SINGLE;
    }

    private Track smbShare(Area area, Terms.Choice.SmbShare terms) {
        Map<String, AzureTable.Amounts> tenants = measurer.azure(terms.rows());
        int base = 0;
        int small = 0;
        for (Map.Entry<String, AzureTable.Amounts> tenant : tenants.entrySet()) {
            if (tenant.getValue().month(0).signum() > 0) {
                base++;
                small += measurer.tenant(tenant.getKey()).segment() == Segment.SMB ? 1 : 0;
            }
        }
        if (base == 0) {
            return named(area, Track.ENTERPRISE);
        }
        int compared = BigFraction.of(small, base).compareTo(terms.share());
        boolean smb = terms.shareItselfSuffices() ? compared >= 0 : compared > 0;
        if (smb && terms.ttmLessThan() != null) {
            smb = AzureMeasures.total(tenants.values(), tenant -> tenant.year(0)).compareTo(terms.ttmLessThan()) < 0;
        }
        return smb ? Track.SMB : Track.ENTERPRISE;
    }

    private Track largeWorkloads(Area area, Terms.Choice.LargeWorkloads terms) {
        if (!measurer.business().hasRevenue(terms.rows())) {
            return named(area, Track.SMB);
        }
        return measurer.business().largeWorkloads(terms.rows(), terms.monthlyMoreThan(), pairs) >= terms.enterpriseFrom()
                ? Track.ENTERPRISE
                : Track.SMB;
    }

    /** With nothing to classify by, the one track that the area's readings name. */
    private Track named(Area area, Track otherwise) {
        Set<Track> named = readings.tracks(area);
        return named.size() == 1 ? named.iterator().next() : otherwise;
    }

    private Track higherScore(Map<Track, TrackScore> scores, Set<Track> qualified) {
        if (qualifiedFirst && qualified.size() == 1) {
            return qualified.iterator().next();
        }
        int compared = scores.get(Track.ENTERPRISE).score().compareTo(scores.get(Track.SMB).score());
        if (compared == 0) {
            return qualified.contains(Track.SMB) && !qualified.contains(Track.ENTERPRISE) ? Track.SMB : Track.ENTERPRISE;
        }
        return compared > 0 ? Track.ENTERPRISE : Track.SMB;
    }
}
