package org.pcsrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.SmallCatalogue;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Partner;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

class FactsJsonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    /** A catalogue that knows every certification, as the documents here use many. */
    private static final SmallCatalogue ANY = new SmallCatalogue() {
        @Override
        public String certification(String name) {
            return name;
        }
    };

    private static PartnerFacts read(String json) {
        return FactsJson.read(json.replace('\'', '"'), ANY, ReadLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-101", "2026-05-102", "2026-07-101"})
    void documentOfAPartnerIsReadAndWrittenWithoutLoss(String name) throws IOException {
        try (InputStream document = FactsJsonTest.class.getResourceAsStream(name + ".facts.json")) {
            PartnerFacts facts = FactsJson.read(document, ANY);
            assertThat(facts.rows()).isPositive();
            assertThat(FactsJson.read(FactsJson.write(facts), ANY, ReadLimits.DEFAULT)).isEqualTo(facts);
        }
    }

    @Test
    void everyFieldOfTheContractIsRead() {
        PartnerFacts facts = read("""
                {"format": "pcs-facts/1",
                 "partner": {"id": "1234567", "name": "Contoso Ltd",
                   "enrolments": [{"area": "SECURITY", "track": "SMB", "anniversary": "2026-08-15"}]},
                 "tenants": [{"id": "t-1", "customer": "c-1", "name": "Fabrikam", "segment": "SMB", "cloud": "SOVEREIGN"}],
                 "azureConsumption": [{"tenant": "t-1", "month": "2026-07", "service": "Key Vault", "subscription": "s-1",
                   "acrUsd": 610.25, "offer": "TRIAL", "association": "PAL", "location": "7654321"}],
                 "microsoft365Usage": [{"tenant": "t-1", "month": "2026-07", "workload": "Teams", "paidLicences": 320.0,
                   "activeUsers": "150", "association": "CPOR", "associatedOn": "2025-03-04"}],
                 "businessApplicationsUsage": [{"tenant": "t-1", "month": "2026-07", "workload": "HR", "revenueUsd": "1800.10",
                   "activeUsers": 1.2e1, "association": "CSP_TIER_1"}],
                 "people": [{"id": "7", "name": "A. Person", "linkedFrom": "2025-03-04", "linkedUntil": null}],
                 "certifications": [{"person": "7", "certification": "AZ-104", "earnedOn": "2025-03-04", "expiresOn": "2025-03-04"}],
                 "readings": [{"area": "MODERN_WORK", "track": "SMB", "metric": "DEPLOYMENTS", "line": "CPOR", "value": -47}]}
                """);
        YearMonth july = YearMonth.of(2026, 7);
        assertThat(facts).isEqualTo(PartnerFacts.builder(new Partner("1234567", "Contoso Ltd",
                        List.of(new Enrolment(Area.SECURITY, Track.SMB, LocalDate.of(2026, 8, 15)))))
                .add(new Tenant("t-1", "c-1", "Fabrikam", Segment.SMB, Cloud.SOVEREIGN))
                .add(new AzureConsumption("t-1", july, "Key Vault", "s-1", new BigDecimal("610.25"), Offer.TRIAL, Association.PAL, "7654321"))
                .add(new Microsoft365Usage("t-1", july, "Teams", 320, 150, Association.CPOR, DAY, null))
                .add(new BusinessApplicationsUsage("t-1", july, "HR", new BigDecimal("1800.10"), 12, 0, Association.CSP_TIER_1, null))
                .add(new Person("7", "A. Person", DAY, null))
                .add(new Certification("7", "AZ-104", DAY, DAY))
                .add(new Reading(Area.MODERN_WORK, Track.SMB, Metric.DEPLOYMENTS, Line.CPOR, new BigDecimal("-47")))
                .build());
    }

    @Test
    void everyPartButFormatAndPartnerMayBeMissingOrNull() {
        PartnerFacts nothing = PartnerFacts.builder("1").build();
        assertThat(read("{'format':'pcs-facts/1','partner':{'id':'1'}}")).isEqualTo(nothing);
        assertThat(read("{'tenants':null,'partner':{'name':null,'id':'1','enrolments':null},'readings':[],'format':'pcs-facts/1'}")).isEqualTo(nothing);
    }

    @Test
    void byteOrderMarkIsAccepted() throws IOException {
        byte[] document = "\uFEFF{\"format\":\"pcs-facts/1\",\"partner\":{\"id\":\"é\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(FactsJson.read(new ByteArrayInputStream(document), ANY).partner().id()).isEqualTo("é");
        assertThat(FactsJson.read(document, ANY, ReadLimits.DEFAULT).partner().id()).isEqualTo("é");
    }

    @Test
    void amountsKeepEveryDigit() {
        PartnerFacts facts = read("{'format':'pcs-facts/1','partner':{'id':'1'},'readings':["
                + "{'area':'SECURITY','track':'SMB','metric':'DEPLOYMENTS','value':0.1000000000000000000000000000000001}]}");
        assertThat(facts.readings().get(0).value()).isEqualTo(new BigDecimal("0.1000000000000000000000000000000001"));
    }

    @Test
    void zeroIsZeroWhateverItsExponent() {
        PartnerFacts facts = read("{'format':'pcs-facts/1','partner':{'id':'1'},'tenants':[{'id':'t','segment':'SMB'}],'microsoft365Usage':["
                + "{'tenant':'t','month':'2026-07','workload':'Teams','paidLicences':0e30,'activeUsers':-0.0E-999999999,'association':'CPOR'}],"
                + "'readings':[{'area':'SECURITY','track':'SMB','metric':'DEPLOYMENTS','value':0e999999999}]}");
        assertThat(facts.microsoft365Usage().get(0).paidLicences()).isZero();
        assertThat(facts.microsoft365Usage().get(0).activeUsers()).isZero();
        assertThat(facts.readings().get(0).value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void exactlyAsManyRowsAsAllowedAreRead() {
        String document = "{'format':'pcs-facts/1','partner':{'id':'1'},'people':[{'id':'a'},{'id':'b'}]}".replace('\'', '"');
        assertThat(FactsJson.read(document, ANY, new ReadLimits(document.length(), 2)).people()).hasSize(2);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("facts") PartnerFacts facts) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        FactsJson.write(facts, written);
        assertThat(FactsJson.read(new ByteArrayInputStream(written.toByteArray()), ANY)).isEqualTo(facts);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        FactsJson.writeLine(facts, line);
        assertThat(FactsJson.read(line.toByteArray(), ANY, ReadLimits.DEFAULT)).isEqualTo(facts);
        assertThat(line.toString(StandardCharsets.UTF_8)).containsOnlyOnce("\n").endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "half \uD83D a character", "\uDE00"})
    void charactersBeyondSixteenBitsAndHalvesOfThemSurviveALine(String id) throws IOException {
        PartnerFacts facts = PartnerFacts.builder(id).build();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        FactsJson.writeLine(facts, line);
        assertThat(FactsJson.read(line.toByteArray(), ANY, ReadLimits.DEFAULT)).isEqualTo(facts);
    }

    @Provide
    Arbitrary<PartnerFacts> facts() {
        // Lone surrogates have no form in UTF-8.
        Arbitrary<String> text = Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMaxLength(12);
        Arbitrary<BigDecimal> amount = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e20")).ofScale(6);
        Arbitrary<LocalDate> day = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay).injectNull(0.3);
        Arbitrary<AzureConsumption> azure = Combinators.combine(text, text.injectNull(0.3), amount, Arbitraries.of(Offer.class), Arbitraries.of(Association.class))
                .as((service, other, acr, offer, association) ->
                        new AzureConsumption("t", YearMonth.of(2026, 7), service, other, acr, offer, association, other));
        Arbitrary<Person> person = Combinators.combine(text, text.injectNull(0.3), day, day).as(Person::new);
        return Combinators.combine(text, azure.list().ofMaxSize(1), person.list().ofMaxSize(5),
                        Arbitraries.bigDecimals().between(new BigDecimal("-1e20"), new BigDecimal("1e20")).ofScale(9).map(value -> new Reading(Area.SECURITY, Track.SINGLE, Metric.DEPLOYMENTS, null, value)))
                .as((id, consumption, people, reading) -> PartnerFacts.builder(id)
                        .add(new Tenant("t", id, null, Segment.ENTERPRISE, Cloud.PUBLIC))
                        .azureConsumption(consumption)
                        .people(people)
                        .add(reading)
                        .build());
    }
}
