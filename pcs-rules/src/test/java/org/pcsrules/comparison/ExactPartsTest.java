package org.pcsrules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Track;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;

/** The parts of a change add up to it exactly, whatever the two sides are. */
class ExactPartsTest {

    private static final int PARTNERS = Integer.getInteger("pcs.comparison.partners", 40);
    private static final String ROOT = "/org/pcsrules/conformance/partners/";
    private static final List<String> EDITIONS = List.of("2022-10", "2023-08", "2023-12", "2026-05", "2026-07");

    private final ReferenceScorer reference = ReferenceScorer.create();
    private final Map<Map<String, String>, PcsEngine> engines = new ConcurrentHashMap<>();

    private PcsEngine engine(Map<String, String> readings) {
        return engines.computeIfAbsent(readings, chosen -> {
            PcsEngineBuilder builder = PcsEngine.builder();
            chosen.forEach(builder::reading);
            return builder.build();
        });
    }

    @Test
    void forRandomPartnersDaysEditionsReadingsAndDocuments() {
        RandomPartners partners = RandomPartners.of(reference);
        for (int seed = 0; seed < PARTNERS; seed++) {
            Random random = new Random(seed);
            RandomPartners.Case one = partners.nextCase(random);
            LocalDate day = switch (random.nextInt(4)) {
                case 0 -> one.asOf();
                case 1 -> partners.nextDay(random);
                default -> one.asOf().plusMonths(random.nextInt(14)).plusDays(random.nextInt(40));
            };
            PartnerFacts document = random.nextInt(3) == 0 ? one.facts() : MutatedPartners.of(one.facts(), random);
            assertExact("seed " + seed, one.readings(), new Side(one.facts(), one.asOf(), one.edition()),
                    new Side(document, day, random.nextInt(3) == 0 ? one.edition() : null));
        }
    }

    @Test
    void forWholePartnersUnderOtherEditionsAndOnOtherDays() {
        for (int i = 0; i < EDITIONS.size() * 3; i++) {
            String partner = EDITIONS.get(i / 3) + "-10" + (i % 3 + 1);
            PartnerFacts facts = ReferenceJson.facts(ReferenceJson.resource(ROOT + partner + ".facts.json"));
            LocalDate asOf = LocalDate.parse(ReferenceJson.resource(ROOT + partner + ".scorecard.json").get("asOf").asText());
            Side side = Side.of(facts, asOf);
            assertExact(partner, Map.of(), side, side.under(EDITIONS.get((i + i / 3) % 5)));
            assertExact(partner, Map.of(), side.under(EDITIONS.get((i * 2) % 5)), side);
            assertExact(partner, Map.of(), side, side.under(EDITIONS.get(i / 3)).on(asOf.plusMonths(List.of(-13, -1, 1, 3, 12).get(i % 5))));
        }
    }

    private void assertExact(String what, Map<String, String> readings, Side before, Side after) {
        Comparison comparison = engine(readings).compare(before, after);
        String said = what + ", " + before.asOf() + " " + comparison.before().edition() + " to " + after.asOf() + " " + comparison.after().edition();
        // What the second side would have scored under the edition of the first, by another program.
        Scorecard unchanged = reference.score(after.facts(), after.asOf(), comparison.before().edition(), readings);
        for (AreaChange area : comparison.areas()) {
            String at = said + ", " + area.area() + ": " + area.causes();
            if (area.before() == null || area.after() == null) {
                assertThat(area.change()).as(at).isNull();
                assertThat(area.causes()).as(at).isEmpty();
                continue;
            }
            BigFraction change = comparison.after().area(area.area()).score().exact().subtract(comparison.before().area(area.area()).score().exact());
            assertThat(sum(area, List.of(Cause.Kind.values()))).as(at).isEqualTo(change);
            assertThat(Objects.requireNonNull(area.change()).exact()).as(at).isEqualTo(change);
            assertThat(area.causes()).as(at).allSatisfy(cause -> assertThat(cause.parts()).isNotEmpty().noneMatch(part -> part.points().exact().signum() == 0));

            // One track is followed: the one that counts on the first side, or the one that counts on the second.
            BigFraction facts = sum(area, List.of(Cause.Kind.values()).subList(0, Cause.Kind.RULE_CHANGED.ordinal()));
            BigFraction track = sum(area, List.of(Cause.Kind.ANOTHER_TRACK));
            assertThat(List.of(area.before().track(), area.after().track())).as(at).anyMatch(followed -> has(area.before(), followed)
                    && facts.equals(score(unchanged.area(area.area()), followed).subtract(score(area.before(), followed)))
                    && track.equals(score(area.before(), followed).subtract(area.before().score().exact())
                            .add(has(area.after(), followed) ? area.after().score().exact().subtract(score(area.after(), followed)) : BigFraction.ZERO)));
        }
    }

    private static boolean has(AreaScore area, Track track) {
        return area.tracks().stream().anyMatch(one -> one.track() == track);
    }

    private static BigFraction score(AreaScore area, Track track) {
        return area.track(track).score().exact();
    }

    private static BigFraction sum(AreaChange area, List<Cause.Kind> kinds) {
        return area.causes().stream().filter(cause -> kinds.contains(cause.kind())).map(cause -> cause.points().exact())
                .reduce(BigFraction.ZERO, BigFraction::add);
    }
}
