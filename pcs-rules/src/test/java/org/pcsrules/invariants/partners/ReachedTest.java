package org.pcsrules.invariants.partners;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.Rulebook;
import org.pcsrules.terms.EditionTerms;

/** Random partners are worth their while only if they reach every band of every metric. Fixed seeds: what is reached once is reached always. */
@Tag("invariants")
class ReachedTest {

    private static final Rulebook RULES = Rulebook.shipped();
    private static final PartnerArbitraries PARTNERS = PartnerArbitraries.of(RULES);
    private static final Map<String, PcsEngine> ENGINES = new ConcurrentHashMap<>();
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();
    private static final int TRIES = 800;

    @Provide
    Arbitrary<PartnerCase> of2022() {
        return PARTNERS.cases("2022-10");
    }

    @Property(tries = TRIES, seed = "1")
    void everyBandOfEdition202210(@ForAll("of2022") PartnerCase partner) {
        collect(partner);
    }

    @Provide
    Arbitrary<PartnerCase> of202308() {
        return PARTNERS.cases("2023-08");
    }

    @Property(tries = TRIES, seed = "1")
    void everyBandOfEdition202308(@ForAll("of202308") PartnerCase partner) {
        collect(partner);
    }

    @Provide
    Arbitrary<PartnerCase> of202312() {
        return PARTNERS.cases("2023-12");
    }

    @Property(tries = TRIES, seed = "1")
    void everyBandOfEdition202312(@ForAll("of202312") PartnerCase partner) {
        collect(partner);
    }

    @Provide
    Arbitrary<PartnerCase> of202605() {
        return PARTNERS.cases("2026-05");
    }

    @Property(tries = TRIES, seed = "1")
    void everyBandOfEdition202605(@ForAll("of202605") PartnerCase partner) {
        collect(partner);
    }

    @Provide
    Arbitrary<PartnerCase> of202607() {
        return PARTNERS.cases("2026-07");
    }

    @Property(tries = TRIES, seed = "1")
    void everyBandOfEdition202607(@ForAll("of202607") PartnerCase partner) {
        collect(partner);
    }

    private static void collect(PartnerCase partner) {
        EditionTerms terms = RULES.terms(partner.edition(), partner.readings());
        Set<String> reached = Reached.by(partner, engine(partner).score(partner.facts(), partner.asOf()), terms, RULES.catalogue());
        StatisticsCollector statistics = Statistics.label(partner.edition());
        reached.forEach(statistics::collect);
        if (CHECKED.add(partner.edition())) {
            Set<String> all = Reached.all(terms, RULES.catalogue());
            statistics.coverage(coverage -> all.forEach(label -> coverage.check(label).count(count -> count > 0)));
        }
    }

    private static PcsEngine engine(PartnerCase partner) {
        return ENGINES.computeIfAbsent(partner.edition() + partner.readings(), any -> {
            PcsEngineBuilder builder = PcsEngine.builder().edition(partner.edition());
            partner.readings().forEach(builder::reading);
            return builder.build();
        });
    }
}
