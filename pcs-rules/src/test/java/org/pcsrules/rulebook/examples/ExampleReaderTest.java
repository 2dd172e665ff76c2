package org.pcsrules.rulebook.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

class ExampleReaderTest {

    private static final String FILE = "editions/2026/azure.examples.yaml";
    private static final String HEAD = "asOf: 2026-08-15\narea: SECURITY\ntrack: SMB\nsegment: SMB\nassociation: PAL\nexamples:\n";

    private static List<Example> read(String text) {
        return Examples.of(Rulebook.shipped(), Map.of(FILE, text.getBytes(StandardCharsets.UTF_8))).all();
    }

    private static PartnerFacts facts(String... rows) {
        String text = HEAD + "  - name: a\n    expect: {score: 0}\n    facts:\n";
        return read(text + "      - {" + String.join("}\n      - {", rows) + "}\n").get(0).facts();
    }

    private static void assertRefused(String text, String... messages) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidExamplesException.class)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).containsExactly(messages));
    }

    private static void assertRowRefused(String row, String... messages) {
        assertThatThrownBy(() -> facts(row)).isInstanceOf(InvalidExamplesException.class)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).containsExactly(messages).allMatch(line -> line.startsWith(FILE + ":10: ")));
    }

    @Test
    void anExampleTakesFromTheHeadWhatItDoesNotSayItself() {
        List<Example> read = read("""
                edition: [2026-05, 2026-07]
                asOf: 2026-08-15
                area: SECURITY
                facts:
                  - {certification: AZ-500, people: 1}
                examples:
                  - name: as in the head
                    expect: {SKILLING: 125/3, NET_CUSTOMER_ADDS: 2.5, chosenTrack: SMB, qualified: no, blockers: [BELOW_THRESHOLD, METRIC_AT_ZERO USAGE_GROWTH]}
                  - name: otherwise
                    edition: 2026-07
                    area: [MODERN_WORK, DATA_AI]
                    track: [SMB, ENTERPRISE]
                    readings: {PASS_TEST: ROUNDED}
                    expect: {score: 0, warnings: []}
                """);
        assertThat(read).extracting(Example::name).containsExactly("as in the head", "otherwise");
        assertThat(read).extracting(Example::line).containsExactly(7, 9);
        assertThat(read).extracting(Example::editions).containsExactly(List.of("2026-05", "2026-07"), List.of("2026-07"));
        assertThat(read).extracting(Example::areas).containsExactly(List.of(Area.SECURITY), List.of(Area.MODERN_WORK, Area.DATA_AI));
        assertThat(read).extracting(Example::tracks).containsExactly(List.of(), List.of(Track.SMB, Track.ENTERPRISE));
        assertThat(read).extracting(Example::readings).containsExactly(Map.of(), Map.of("PASS_TEST", "ROUNDED"));
        assertThat(read).allMatch(example -> example.facts().certifications().size() == 1);
        assertThat(read.get(0).expected()).hasSize(5).startsWith(
                new Expected.OfCategory(8, Category.SKILLING, BigFraction.of(125, 3)),
                new Expected.OfMetric(8, Metric.NET_CUSTOMER_ADDS, BigFraction.of(5, 2)));
        assertThat(read.get(0).scores()).isTrue();
        assertThat(read.get(1).scores()).isFalse();
        assertThat(read.get(1).fails()).isTrue();
        assertThat(read.get(0).ruleFile()).isEqualTo("editions/2026/azure.drl");
    }

    @Test
    void theFieldsOfARowTellItsKind() {
        PartnerFacts facts = facts("metric: USAGE_GROWTH, line: AZURE, value: -3.5", "certification: AZ-500, people: ann, earnedOn: 2026-01-02, expiresOn: 2027-01-02",
                "people: ann, linkedUntil: 2026-08-01", "tenants: x, service: Sentinel, month: 2026-07, acrUsd: 610.25, offer: TRIAL, subscription: s, location: l",
                "tenants: x, workload: Intune, month: 2026-06, paidLicences: 20, activeUsers: 3, association: CPOR, associatedOn: 2026-05-05",
                "tenants: x, workload: Sales, month: 2026-05, revenueUsd: 12, association: DPOR, segment: ENTERPRISE", "tenants: y, cloud: SOVEREIGN, segment: ENTERPRISE");
        assertThat(facts.readings()).containsExactly(new Reading(Area.SECURITY, Track.SMB, Metric.USAGE_GROWTH, Line.AZURE, new BigDecimal("-3.5")));
        assertThat(facts.certifications()).containsExactly(new Certification("ann", "AZ-500", LocalDate.of(2026, 1, 2), LocalDate.of(2027, 1, 2)));
        assertThat(facts.people()).containsExactly(new Person("ann", null, null, LocalDate.of(2026, 8, 1)));
        assertThat(facts.azureConsumption()).containsExactly(new AzureConsumption("x", YearMonth.of(2026, 7), "Sentinel", "s", new BigDecimal("610.25"), Offer.TRIAL,
                Association.PAL, "l"));
        assertThat(facts.microsoft365Usage()).containsExactly(new Microsoft365Usage("x", YearMonth.of(2026, 6), "Intune", 20, 3, Association.CPOR,
                LocalDate.of(2026, 5, 5), null));
        assertThat(facts.businessApplicationsUsage()).containsExactly(new BusinessApplicationsUsage("x", YearMonth.of(2026, 5), "Sales", new BigDecimal(12), 0, 0,
                Association.DPOR, null));
        assertThat(facts.tenants()).containsExactly(Tenant.of("x", Segment.SMB), new Tenant("y", null, null, Segment.ENTERPRISE, Cloud.SOVEREIGN));
    }

    @Test
    void aCountStandsForNewOnesAndANameForTheSame() {
        PartnerFacts facts = facts("certification: [AZ-500, SC-200], people: 2", "certification: SC-100, people: [p-1, ann]", "certification: SC-100, people: 1");
        assertThat(facts.certifications()).extracting(Certification::person).containsExactly("p-1", "p-1", "p-2", "p-2", "p-1", "ann", "p-3");
        assertThat(facts.certifications()).extracting(Certification::earnedOn).containsOnly(LocalDate.of(2025, 8, 15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L                    | 2026-07..2026-07
            L-12                 | 2025-07..2025-07
            L-11..L              | 2025-08..2026-07
            2025-08..L-1         | 2025-08..2026-06
            2026-07              | 2026-07..2026-07
            """)
    void monthsAreWrittenOutOrCountedBackFromTheLastCompleteOne(String written, String range) {
        List<YearMonth> months = facts("tenants: a, service: Sentinel, acrUsd: 1, month: " + written).azureConsumption().stream().map(AzureConsumption::month).toList();
        YearMonth first = YearMonth.parse(range.substring(0, 7));
        YearMonth last = YearMonth.parse(range.substring(9));
        assertThat(months).startsWith(first).endsWith(last).doesNotHaveDuplicates().hasSize((int) first.until(last.plusMonths(1), ChronoUnit.MONTHS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            peple: 2, certification: AZ-500                                  | unknown field 'peple', did you mean people?; a certification has certification, people, earnedOn, expiresOn | a certification needs 'people', how many hold it, or who
            people: 1, certification: AZ-5000                                | certification: unknown certification 'AZ-5000', did you mean AZ-500? |
            tenants: 1, service: Sentinel, month: L, acrUsd: -1              | acrUsd: must not be negative, is -1 |
            tenants: 1, service: Sentinel, month: L, acrUsd: 1e3             | acrUsd: '1e3' is not a number |
            tenants: 1, service: Sentinel, month: L..L-1, acrUsd: 1          | month: the range 'L..L-1' ends before it begins |
            tenants: 1, service: Sentinel, month: July, acrUsd: 1            | month: 'July' is no month; write 2026-07, L for the last complete month, L-12 for the same month a year before, or a range as in L-11..L |
            tenants: 1, service: Sentinel, month: 0001-01..9999-12, acrUsd: 1 | month: the range '0001-01..9999-12' is longer than a hundred years |
            tenants: 1000000, service: Sentinel, month: L, acrUsd: 1         | tenants: 1000000 are more than 100000, the most that an example may have |
            tenants: 1, workload: Intune, month: L                           | usage needs 'revenueUsd', 'activeUsers' or 'profiles' (Business Applications), or 'paidLicences' and 'activeUsers' (Microsoft 365) |
            metric: DEPLOYMENT, value: 1                                      | unknown metric 'DEPLOYMENT', did you mean DEPLOYMENTS?; there are NET_CUSTOMER_ADDS, INTERMEDIATE_CERTIFICATIONS, ADVANCED_CERTIFICATIONS, USAGE_GROWTH, DEPLOYMENTS |
            colour: red                                                      | this row is of no kind: a reading has 'metric', people have 'certification' or 'linkedUntil', consumption has 'service', usage has 'workload', a tenant has 'tenants', an enrolment has 'enrolled'; here are colour |
            """)
    void aRowThatCannotBeReadIsToldAtItsLine(String row, String message, String another) {
        assertRowRefused(row, another == null ? new String[] {FILE + ":10: " + message} : new String[] {FILE + ":10: " + message, FILE + ":10: " + another});
    }

    @Test
    void aRowThatStandsForTooManyFactsIsRefused() {
        assertRowRefused("tenants: 50000, service: Sentinel, month: L-11..L, acrUsd: 1", FILE + ":10: with this row the example has more than 100000 facts, the most that one may have");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceByLine() {
        assertRefused("""
                edition: 2026-07
                asOf: 2026-13-15
                aera: SECURITY
                examples:
                  - name: a
                    expect: {DEPLOYMENT: 4}
                  - expect: {qualified: true, score: about 3}
                """,
                FILE + ":2: asOf: '2026-13-15' is not a date, written year-month-day",
                FILE + ":3: unknown field 'aera', did you mean area?; the head has edition, asOf, area, track, association, segment, readings, facts, examples",
                FILE + ":5: an example needs 'area', here or in the head",
                FILE + ":6: unknown field 'DEPLOYMENT', did you mean DEPLOYMENTS?; what is expected has NET_CUSTOMER_ADDS, INTERMEDIATE_CERTIFICATIONS,"
                        + " ADVANCED_CERTIFICATIONS, USAGE_GROWTH, DEPLOYMENTS, PERFORMANCE, SKILLING, CUSTOMER_SUCCESS, score, chosenTrack, qualified, blockers, warnings,"
                        + " window, status, heldUntil, nextTrack, nextSteps, windowWarnings",
                FILE + ":7: an example needs 'name', a sentence that says what it shows",
                FILE + ":7: an example needs 'area', here or in the head",
                FILE + ":7: qualified: expected yes or no",
                FILE + ":7: score: 'about 3' are no points; write a decimal number or a fraction, as in 12.5 or 125/3");
    }

    @Test
    void aReadingOfAnOpenPointThatThereIsNotIsRefused() {
        assertRefused(HEAD + "  - name: a\n    readings: {PASS_TEST: ROUND}\n    expect: {score: 0}\n",
                FILE + ":8: unknown PASS_TEST 'ROUND', did you mean ROUNDED?; there are EXACT, ROUNDED");
    }

    @Test
    void whatIsExpectedOfAWindowIsReadAndWhatCannotBeIsTold() {
        List<Example> read = read(HEAD + "  - name: a\n    facts:\n      - {enrolled: SMB, anniversary: 2026-10-15}\n"
                + "    expect: {window: 2026-05-01..2026-11-14, heldUntil: none, nextSteps: [QUALIFY, RENEW], windowWarnings: []}\n");
        assertThat(read.get(0).facts().partner().enrolments()).containsExactly(new Enrolment(Area.SECURITY, Track.SMB, LocalDate.of(2026, 10, 15)));
        assertThat(read.get(0).expected()).extracting(Expected::written).containsExactly("2026-05-01..2026-11-14", "none", "QUALIFY, RENEW", "none");
        assertRefused(HEAD + "  - name: a\n    expect: {window: 2026-05-01, status: QUALIFED, heldUntil: never, nextTrack: SMBB, nextSteps: [REVEW]}\n",
                FILE + ":8: window: expected the first and the last day of the window, as in 2026-03-01..2026-08-15",
                FILE + ":8: unknown status 'QUALIFED', did you mean QUALIFIED?; there are IN_PROGRESS, QUALIFIED, ENROLLED, ENROLLED_RENEWAL_DUE",
                FILE + ":8: heldUntil: 'never' is not a date, written year-month-day",
                FILE + ":8: unknown nextTrack 'SMBB', did you mean SMB?; there are ENTERPRISE, SMB, SINGLE",
                FILE + ":8: unknown nextSteps 'REVEW', did you mean RENEW?; there are QUALIFY, BUY, AWAIT_ENROLMENT, RENEW");
    }

    @Test
    void twoExamplesOfOneNameAreRefusedAndSoIsAnExampleThatExpectsNothing() {
        assertRefused(HEAD + "  - name: a\n    expect: {score: 0}\n  - name: a\n    expect: {score: 0}\n  - name: b\n",
                FILE + ":9: another example has this name, on line 7; say in what they differ",
                FILE + ":11: an example needs 'expect': what it scores, as in expect: {DEPLOYMENTS: 4}");
    }

    @Test
    void aDocumentThatIsNoneIsRefused() {
        assertRefused("", FILE + ":1: the document is empty; expected a head and a list 'examples'");
        assertRefused("asOf: 2026-08-15\n", FILE + ":1: expected a list 'examples'");
        assertRefused("- a\n", FILE + ":1: expected a head and a list 'examples', written as named fields, found a list");
        assertRefused("a: [b\nc: }", FILE + ":2: this is not YAML: expected ',' or ']', but got : while parsing a flow sequence");
        assertRefused("a: 1\na: 2\n", FILE + ":2: field 'a' is given twice");
        assertRefused("a: 1\n---\nb: 2\n", FILE + ":2: a second document begins; write all examples of a rule file into one");
    }

    @Test
    void whatHostileDocumentsDoIsRefused() {
        assertRefused("a: &x [*x]", FILE + ":1: anchors (&) and aliases (*) are not used in examples; write the value out");
        assertRefused("a: !!java.net.URL [b]", FILE + ":1: tags (!) are not used in examples");
        assertRefused("[".repeat(100_000), FILE + ":1: lists and fields stand inside each other more than 8 deep");
        assertThatThrownBy(() -> read("a".repeat(2_000_000))).isInstanceOf(InvalidExamplesException.class).hasMessageContaining("this is not YAML");
    }

    @Test
    void examplesOfNoRuleFileAreRefused() {
        byte[] text = (HEAD + "  - name: a\n    expect: {score: 0}\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Examples.of(Rulebook.shipped(), Map.of("editions/2026/asure.examples.yaml", text)))
                .hasMessage("editions/2026/asure.examples.yaml:1: there is no rule file editions/2026/asure.drl that these are examples of");
    }
}
