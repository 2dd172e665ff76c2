package org.pcsrules.terms;

import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** Which track of an area counts. The rules of the method apply it ({@code tracks.drl}). */
public sealed interface TrackChoice {

    /** The area. */
    Area area();

    /** The track if there is nothing to choose by. */
    Track otherwise();

    /** There is one track only. */
    record Only(Area area, Track track) implements TrackChoice {
        @Override
        public Track otherwise() {
            return track;
        }
    }

    /** The track with the higher score. */
    record HigherScore(Area area, Track otherwise) implements TrackChoice {
    }

    /**
     * SMB if the share of SMB tenants lies in the band, and the consumption of twelve months too.
     *
     * @param rows the consumption that makes a tenant a customer
     * @param smbShare the share of SMB tenants, 0 to 1
     * @param ttmAcrUsd the consumption of twelve months of all tenants
     * @param otherwise the track if there is nothing to classify by
     */
    record SmbShare(Area area, AzureRows rows, Band smbShare, Band ttmAcrUsd, Track otherwise) implements TrackChoice {

        /** Written out, as in {@link Eligibility}. */
        @Override
        public int hashCode() {
            return 31 * area.hashCode() + rows.hashCode();
        }
    }

    /**
     * Enterprise if enough workloads are large.
     *
     * @param rows the revenue that counts
     * @param large the revenue of one month that makes a workload large
     * @param workloads how many large workloads make the partner Enterprise
     * @param otherwise the track if there is nothing to classify by
     */
    record LargeWorkloads(Area area, RevenueRows rows, Band large, Band workloads, Track otherwise) implements TrackChoice {

        /** Written out, as in {@link Eligibility}. */
        @Override
        public int hashCode() {
            return 31 * area.hashCode() + rows.hashCode();
        }
    }
}
