package org.pcsrules.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.PcsEngine;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.json.FactsJson;
import org.pcsrules.scorecard.AreaScore;

class GeneratedPartnersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 15);

    @ParameterizedTest
    @ValueSource(ints = {10, 70, 999, 1_000, 6_000})
    void everyPartnerHasAsManyRowsAsAskedForAndCanBeScored(int rows) {
        try (PcsEngine pcs = PcsEngine.create()) {
            new GeneratedPartners(7, AS_OF, rows).first(rows < 1_000 ? 100 : 5).forEach(facts -> {
                assertThat(facts.rows()).isEqualTo(rows);
                assertThat(pcs.score(facts, AS_OF).warnings()).isEmpty();
            });
        }
    }

    @Test
    void theFirstHundredAreTheOnesThatTheyWere() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new GeneratedPartners(1, AS_OF, 70).first(100).forEach(facts -> digest.update(FactsJson.write(facts).getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(digest.digest(), 0, 8)).isEqualTo("e82bde68b25b0054");
    }

    @Test
    void aPartnerDependsOnSeedAndNumberAloneAndNoTwoAreTheSame() {
        GeneratedPartners partners = new GeneratedPartners(1, AS_OF, 70);
        List<PartnerFacts> forwards = partners.first(200).toList();
        assertThat(partners.partner(150)).isEqualTo(forwards.get(150));
        assertThat(partners.partner(3)).isEqualTo(new GeneratedPartners(1, AS_OF, 70).partner(3));
        Set<Object> contents = new HashSet<>();
        forwards.forEach(facts -> contents.add(List.of(facts.tenants(), facts.azureConsumption(), facts.people(), facts.certifications())));
        assertThat(contents).hasSize(200);
        assertThat(forwards).extracting(facts -> facts.partner().id()).startsWith("1000000", "1000001").doesNotHaveDuplicates();
        assertThat(new GeneratedPartners(2, AS_OF, 70).partner(3)).isNotEqualTo(forwards.get(3));
    }

    @Test
    void everyAreaHasPartnersWithPointsOnBothTracksAndSomeThatQualify() {
        Set<Area> qualified = EnumSet.noneOf(Area.class);
        Set<String> scored = new HashSet<>();
        try (PcsEngine pcs = PcsEngine.create()) {
            new GeneratedPartners(1, AS_OF, 300).first(400).forEach(facts -> {
                for (AreaScore area : pcs.score(facts, AS_OF).areas()) {
                    if (area.qualified()) {
                        qualified.add(area.area());
                    }
                    if (area.score().exact().signum() > 0) {
                        scored.add(area.area() + " " + area.track());
                    }
                }
            });
        }
        for (Area area : Area.values()) {
            assertThat(scored).contains(area + " " + Track.ENTERPRISE, area + " " + Track.SMB);
        }
        assertThat(qualified).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void fewerThanTenRowsAreRefused() {
        assertThatThrownBy(() -> new GeneratedPartners(1, AS_OF, 9)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows must be at least 10, not 9");
    }
}
