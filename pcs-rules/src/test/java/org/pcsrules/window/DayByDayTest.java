package org.pcsrules.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.Scorecard;

/** The days on which a score can change are all of them: each day between two of them has the score of the first. */
class DayByDayTest {

    private static final Path SAMPLES = Path.of("..", "pcs-examples", "samples");
    private static final PcsEngine PCS = PcsEngine.create();

    /** Scores every day of the windows, and counts the days. */
    private static int compare(PcsEngine engine, PartnerFacts facts, LocalDate asOf) {
        QualificationWindows windows = engine.window(facts, asOf);
        LocalDate first = windows.areas().stream().map(QualificationWindow::first).min(LocalDate::compareTo).orElseThrow();
        int days = 0;
        for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
            Scorecard card = engine.score(facts, day);
            for (QualificationWindow window : windows.areas()) {
                if (!day.isBefore(window.first()) && !day.isAfter(window.last())) {
                    DaySpan span = window.on(day);
                    assertThat(span.edition()).as("%s, %s", window.area(), day).isEqualTo(card.edition());
                    assertThat(span.score()).as("%s, %s", window.area(), day)
                            .isEqualTo(card.areas().stream().filter(one -> one.area() == window.area()).findFirst().orElse(null));
                    days++;
                }
            }
        }
        return days;
    }

    @TestFactory
    Stream<DynamicTest> everyDayOfTheShippedSamplesHasTheScoreOfScoringItAlone() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        assertThat(samples).hasSizeGreaterThanOrEqualTo(4);
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> {
            JsonNode document = ReferenceJson.parse(Files.readString(sample));
            assertThat(compare(PCS, ReferenceJson.facts(document), LocalDate.of(2026, 8, 15))).isGreaterThan(500);
        }));
    }

    /** Facts around every figure that decides, with as many dates of people and certifications in the window as there are days. */
    @Test
    void everyDayOfPartnersWithManyDatesHasTheScoreOfScoringItAlone() {
        RandomPartners partners = RandomPartners.of(ReferenceScorer.create());
        Random random = new Random(2026);
        for (LocalDate asOf : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2026, 8, 15))) {
            PartnerFacts.Builder facts = partners.nextCase(random).facts().toBuilder();
            List<String> certifications = List.of("AZ-104", "AZ-305", "DP-300", "SC-200", "MS-102", "AZ-500", "MS-900", "MB-800", "AZ-204");
            for (int i = 0; i < 60; i++) {
                LocalDate one = asOf.minusDays(random.nextInt(170));
                facts.add(new Certification("many-" + i % 7, certifications.get(i % certifications.size()), one, one.plusDays(random.nextInt(60))));
                facts.add(new Person("many-" + i % 7, null, one.plusDays(random.nextInt(9)), one.plusDays(9 + random.nextInt(30))));
            }
            assertThat(compare(PCS, facts.build(), asOf)).isGreaterThan(500);
        }
    }

    @Test
    void aDayIsScoredOnlyIfAScoreCanChangeOnIt() {
        PartnerFacts facts = PartnerFacts.builder(new Partner("1", null, List.of(new Enrolment(Area.SECURITY, Track.SMB, LocalDate.of(2026, 8, 15)))))
                .add(new Person("p-1", null, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 20)))
                .add(new Certification("p-1", "AZ-500", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 15))).build();
        QualificationWindow window = PCS.window(facts, LocalDate.of(2026, 8, 15), Area.SECURITY).area(Area.SECURITY);
        assertThat(window.days()).extracting(DaySpan::first).extracting(LocalDate::toString).containsExactly(
                "2026-03-01", "2026-03-02", "2026-04-01", "2026-04-10", "2026-04-11", "2026-04-20", "2026-04-21", "2026-05-01", "2026-05-07",
                "2026-05-08", "2026-05-09", "2026-06-01", "2026-06-30", "2026-07-01", "2026-07-02", "2026-08-01", "2026-08-15");
    }
}
