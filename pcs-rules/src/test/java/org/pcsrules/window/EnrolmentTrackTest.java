package org.pcsrules.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pcsrules.facts.Area.DATA_AI;
import static org.pcsrules.facts.Area.MODERN_WORK;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** The track of an Azure enrolment, by the six rows of the score history. */
class EnrolmentTrackTest {

    private static final PcsEngine PCS = PcsEngine.builder().edition("2026-07").build();

    private static @Nullable NextTrack track(DataAiPartner partner, String asOf, Area area) {
        return PCS.window(partner.facts(), LocalDate.parse(asOf), area).area(area).nextTrack();
    }

    @Test
    void sixEnterpriseRowsOfSixMakeItEnterprise() {
        assertThat(track(new DataAiPartner(), "2026-08-15", DATA_AI)).isEqualTo(new NextTrack(Track.ENTERPRISE, 6, 0, 6));
    }

    @ParameterizedTest(name = "the row that is scored by {0}")
    @ValueSource(strings = {"2026-02", "2026-05", "2026-07"})
    void oneSmbRowOfSixMakesItSmb(String month) {
        assertThat(track(new DataAiPartner().smbIn(month), "2026-08-15", DATA_AI)).isEqualTo(new NextTrack(Track.SMB, 6, 1, 5));
    }

    @ParameterizedTest(name = "the row that is scored by {0}")
    @ValueSource(strings = {"2026-01", "2026-08"})
    void anSmbMonthBeforeOrAfterTheSixRowsChangesNothing(String month) {
        assertThat(track(new DataAiPartner().smbIn(month), "2026-08-15", DATA_AI)).isEqualTo(new NextTrack(Track.ENTERPRISE, 6, 0, 6));
    }

    @Test
    void fiveEnterpriseRowsAndOneThatIsNotKnownLeaveItOpen() {
        DataAiPartner partner = new DataAiPartner().reaching("2024-04", "2026-08");
        assertThat(track(partner, "2026-08-15", DATA_AI)).isEqualTo(new NextTrack(null, 6, 0, 5));
        assertThat(track(partner.smbIn("2026-05"), "2026-08-15", DATA_AI)).isEqualTo(new NextTrack(Track.SMB, 6, 1, 4));
    }

    @Test
    void rowsToComeLeaveItOpen() {
        DataAiPartner partner = new DataAiPartner().enrolled(DATA_AI, "2026-10-20");
        assertThat(track(partner, "2026-09-30", DATA_AI)).isEqualTo(new NextTrack(null, 6, 0, 5));
        assertThat(track(partner, "2026-10-01", DATA_AI)).isEqualTo(new NextTrack(Track.ENTERPRISE, 6, 0, 6));
    }

    @Test
    void theMonthInWhichTheRenewalWindowEndsIsNoRow() {
        DataAiPartner partner = new DataAiPartner().enrolled(DATA_AI, "2026-08-15");
        assertThat(track(partner.smbIn("2026-08"), "2026-09-10", DATA_AI)).isEqualTo(new NextTrack(Track.ENTERPRISE, 6, 0, 6));
    }

    @Test
    void anEditionWithoutTracksGivesNoRow() {
        try (PcsEngine single = PcsEngine.builder().edition("2023-12").build()) {
            assertThat(single.window(new DataAiPartner().facts(), LocalDate.of(2026, 8, 15), DATA_AI).area(DATA_AI).nextTrack())
                    .isEqualTo(new NextTrack(null, 6, 0, 0));
        }
    }

    @Test
    void onlyTheAzureAreasHaveATrackOfTheirEnrolment() {
        assertThat(PCS.window(new DataAiPartner().facts(), LocalDate.of(2026, 8, 15)).areas()).filteredOn(window -> window.nextTrack() != null)
                .extracting(QualificationWindow::area).containsExactly(DATA_AI, Area.INFRASTRUCTURE, Area.DIGITAL_APP_INNOVATION);
        assertThat(track(new DataAiPartner(), "2026-08-15", MODERN_WORK)).isNull();
    }
}
