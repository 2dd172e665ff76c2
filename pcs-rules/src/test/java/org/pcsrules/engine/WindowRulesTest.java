package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.terms.window.WindowTerm;
import org.pcsrules.window.QualificationWindows;

class WindowRulesTest {

    private static final ClassLoader LOADER = WindowRulesTest.class.getClassLoader();
    private static final Limits LIMITS = new Limits(new Bounds(1_000, null), new RulePlaces(() -> RuleFiles.shipped(LOADER)));

    /** The published example counts from a day on which the page's rule was not yet in force. */
    @Test
    void theSeptember2023PageBeginsTheWindowOnTheSameDayFiveMonthsBefore() {
        try (Session session = new Session(RuleModels.shipped(LOADER).window(), LIMITS, false)) {
            session.fire();
            WindowTerm term = session.all(WindowTerm.class).stream()
                    .filter(one -> !one.enrolled() && one.inForceOn(LocalDate.of(2023, 9, 19))).findFirst().orElseThrow();
            LocalDate day = LocalDate.of(2023, 8, 15);
            assertThat(term.first().from(day)).isEqualTo("2023-03-15");
            assertThat(term.last().from(day)).isEqualTo(day);
        }
    }

    @Test
    void onEveryDayFromTheFirstEditionOnOneWindowIsInForce() {
        try (Session session = new Session(RuleModels.shipped(LOADER).window(), LIMITS, false)) {
            session.fire();
            List<WindowTerm> terms = session.all(WindowTerm.class);
            for (LocalDate day = LocalDate.of(2022, 10, 3); day.isBefore(LocalDate.of(2028, 1, 1)); day = day.plusDays(1)) {
                LocalDate on = day;
                assertThat(terms.stream().filter(term -> term.enrolled() && term.inForceOn(on))).as("to renew on %s", on).hasSize(1);
                assertThat(terms.stream().filter(term -> !term.enrolled() && term.inForceOn(on))).as("to enrol on %s", on).hasSize(1);
            }
        }
    }

    /** The shipped rules are compiled at level DRL6. */
    @Test
    void neitherTheOrderOfRulesNorTheLevelOfTheLanguageMatters() {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        RuleFiles.shipped(LOADER).texts().forEach((name, text) -> {
            if (name.startsWith("window/")) {
                texts.put(name.replace("window/", "window/" + (char) ('z' - texts.size())), reversed(text));
            }
        });
        assertThat(texts).hasSize(4);
        KieBase backwards = RuleCompiler.compile(new RuleFiles("backwards", texts), LOADER, "DRL10").window();
        KieBase shipped = RuleModels.shipped(LOADER).window();
        Scorer scorer = Scorer.shipped(LOADER);
        try (PcsEngine pcs = PcsEngine.create()) {
            LocalDate asOf = LocalDate.of(2026, 8, 15);
            RulebookCatalogue catalogue = (RulebookCatalogue) scorer.catalogue();
            for (PartnerFacts facts : partners()) {
                QualificationWindows expected = new WindowRun(shipped, day -> pcs.score(facts, day), facts, catalogue, List.of(), asOf, LIMITS)
                        .windows(List.of());
                assertThat(new WindowRun(backwards, day -> pcs.score(facts, day), facts, catalogue, List.of(), asOf, LIMITS).windows(List.of()))
                        .isEqualTo(expected);
            }
        }
    }

    /** Enrolled in every way, and whole partners. */
    private static List<PartnerFacts> partners() {
        List<PartnerFacts> partners = new ArrayList<>();
        for (LocalDate anniversary : new LocalDate[] {LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), null}) {
            partners.add(PartnerFacts.builder(new Partner("1", null, List.of(new Enrolment(Area.DATA_AI, Track.SMB, anniversary),
                    new Enrolment(Area.SECURITY, Track.SMB, LocalDate.of(2026, 9, 1))))).build());
        }
        for (String partner : List.of("2026-07-101", "2026-07-102", "2026-07-103")) {
            partners.add(ReferenceJson.facts(ReferenceJson.resource("/org/pcsrules/conformance/partners/" + partner + ".facts.json")));
        }
        return partners;
    }

    /** The same file with its rules last first. */
    private static byte[] reversed(byte[] text) {
        List<String> parts = new ArrayList<>(List.of(new String(text, StandardCharsets.UTF_8).split("(?m)^(?=rule )")));
        String head = parts.remove(0);
        Collections.reverse(parts);
        return (head + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8);
    }
}
