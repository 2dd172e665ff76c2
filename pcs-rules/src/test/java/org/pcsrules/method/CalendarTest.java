package org.pcsrules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pcsrules.facts.Area.INFRASTRUCTURE;
import static org.pcsrules.facts.Metric.NET_CUSTOMER_ADDS;
import static org.pcsrules.facts.Track.SMB;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;

/** METHOD sections 2 and 3: the last complete month, and the edition in force. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-07", "2026-08-31, 2026-07", "2026-09-01, 2026-08", "2027-01-01, 2026-12", "2027-01-31, 2026-12",
        "2028-02-29, 2028-01", "2028-03-01, 2028-02",
    })
    void theLastCompleteMonthIsTheOneBeforeTheMonthOfTheDay(String day, String last) {
        YearMonth month = YearMonth.parse(last);
        // Two months count: the last one and the one before.
        for (int later = -1; later <= 2; later++) {
            PartnerFacts facts = PartnerFacts.builder("1").add(Tenant.of("t", Segment.SMB)).add(new AzureConsumption("t", month.minusMonths(later), "Storage",
                    null, BigDecimal.valueOf(500), Offer.STANDARD, Association.PAL, null)).build();
            try (PcsEngine pcs = PcsEngine.create()) {
                assertThat(pcs.score(facts, LocalDate.parse(day)).area(INFRASTRUCTURE).track(SMB).metric(NET_CUSTOMER_ADDS).lines().get(0).value())
                        .as("%d months before %s", later, last).hasToString(later == 0 || later == 1 ? "1" : "0");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-03, 2022-10, PARTIAL_EDITION", "2023-06-12, 2022-10, PARTIAL_EDITION",
        "2023-06-13, 2023-08, ", "2023-11-30, 2023-08, ",
        "2023-12-01, 2023-12, EDITION_GAP", "2026-05-07, 2023-12, EDITION_GAP",
        "2026-05-08, 2026-05, EDITION_OBSERVED", "2026-06-30, 2026-05, EDITION_OBSERVED",
        "2026-07-01, 2026-07, ", "2099-12-31, 2026-07, ",
    })
    void theEditionInForceOnTheDayIsTaken(String day, String edition, String warning) {
        SmallScore score = SmallPartner.on(day).score();
        assertThat(score.card().edition()).isEqualTo(edition);
        assertThat(score.warnings()).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void aDayBeforeTheFirstEditionIsRefusedWithTheListOfWhatThereIs() {
        assertThatThrownBy(() -> SmallPartner.on("2022-10-02").score()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-10-02")
                .hasMessageContaining("2022-10 (2022-10-03 to 2023-06-12)")
                .hasMessageContaining("2026-07 (2026-07-01 to now)");
    }

    @Test
    void anEditionThatIsNamedIsAppliedOnAnyDayAndTold() {
        SmallScore early = SmallPartner.on("2021-01-01").under("2026-05").score();
        assertThat(early.card().edition()).isEqualTo("2026-05");
        assertThat(early.warnings()).containsExactly("EDITION_OBSERVED", "EDITION_NOT_IN_FORCE");
        assertThat(SmallPartner.on("2026-06-30").under("2026-05").score().warnings()).containsExactly("EDITION_OBSERVED");
        assertThat(SmallPartner.on("2026-07-01").under("2026-05").score().warnings()).containsExactly("EDITION_OBSERVED", "EDITION_NOT_IN_FORCE");
    }
}
