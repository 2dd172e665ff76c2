package org.pcsrules.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactsCheck;
import org.pcsrules.Rulebook;
import org.pcsrules.engine.Bounds;
import org.pcsrules.engine.Scorer;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.invariants.partners.PartnerArbitraries;
import org.pcsrules.invariants.partners.PartnerCase;
import org.pcsrules.oracle.ComparableForm;
import org.pcsrules.oracle.RandomPartners;
import org.pcsrules.oracle.ReferenceJson;
import org.pcsrules.oracle.ReferenceScorer;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.Scorecard;

/**
 * Says whether rules are wrong: partners with known scorecards, those of the published examples first, then corners, then random ones around every figure
 * that decides. What they must score the plain Java scorer says.
 */
final class Judge {

    private static final String ROOT = "/org/pcsrules/conformance/";
    /** Not of the rulebook, which may be the one that is changed. */
    private static final JsonNode FIGURES = ReferenceJson.resource("/org/pcsrules/oracle/rulebook.json");
    private static final Map<String, String> REFUSED = Map.of("refused", "no edition is in force");
    private static final int MAX_ROWS = 1_000_000;
    private static final Bounds BOUNDS = new Bounds(1_000_000, null);

    private record Expected(Map<String, String> form, List<String> values) {
    }

    /** A partner, and what it must score, which is asked only when needed: the first few tell most wrong rules. */
    private final class Known {
        private final String name;
        private final PartnerFacts facts;
        private final LocalDate asOf;
        private final @Nullable String edition;
        private final Map<String, String> readings;
        private @Nullable Expected expected;

        Known(String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings) {
            this.name = name;
            this.facts = facts;
            this.asOf = asOf;
            this.edition = edition;
            this.readings = readings;
        }

        Expected expected() {
            if (expected == null) {
                try {
                    Scorecard card = reference.score(facts, asOf, edition, readings);
                    expected = new Expected(ComparableForm.of(card), values(card));
                } catch (IllegalArgumentException refused) {
                    expected = new Expected(REFUSED, List.of());
                }
            }
            return expected;
        }
    }

    private final ReferenceScorer reference = ReferenceScorer.create();
    private final List<Known> cases = new ArrayList<>();
    private final Iterator<Known> further;

    /** @param random how many random partners, and as many of the invariants kit */
    Judge(int random) {
        for (JsonNode example : ReferenceJson.resource(ROOT + "examples.json")) {
            add(example.get("id").asText(), ReferenceJson.facts(example.get("facts")), LocalDate.parse(example.get("asOf").asText()),
                    example.get("edition").asText(), Map.of());
        }
        for (String edition : reference.editions()) {
            for (int i = 101; i <= 103; i++) {
                String partner = edition + "-" + i;
                JsonNode card = ReferenceJson.resource(ROOT + "partners/" + partner + ".scorecard.json");
                add(partner, ReferenceJson.facts(ReferenceJson.resource(ROOT + "partners/" + partner + ".facts.json")),
                        LocalDate.parse(card.get("asOf").asText()), null, Map.of());
            }
        }
        for (String choice : List.of("HIGHEST_SCORE", "QUALIFIED_FIRST")) {
            Corners.of2026().forEach((name, facts) ->
                    add(name, facts, LocalDate.of(2026, 8, 15), null, Map.of("TRACK_CHOICE", choice)));
        }
        retired();
        for (int day = 30; day <= 32; day++) {
            add("expires when it retires", Corners.expiresWhenItRetires(), LocalDate.of(2027, 3, 1).plusDays(day - 1), null, Map.of());
        }
        for (YearMonth last : List.of(YearMonth.of(2023, 7), YearMonth.of(2024, 7), YearMonth.of(2026, 5), YearMonth.of(2026, 7))) {
            RowCorners.of(last).forEach((name, facts) -> {
                for (String unit : List.of("WORKLOAD_AND_TENANT", "WORKLOAD")) {
                    add(name + ", " + last, facts, last.plusMonths(1).atDay(15), null, Map.of("BUSINESS_TRACK_UNIT", unit));
                }
            });
        }
        PartnerFacts nothing = PartnerFacts.builder("1234567").build();
        for (JsonNode edition : FIGURES.get("editions")) {
            String id = edition.get("id").asText();
            for (int day = -1; day <= 1; day++) {
                LocalDate asOf = day(edition, "from").plusDays(day);
                add("nothing " + day + " days from the first of " + id, nothing, asOf, null, Map.of());
                add("nothing " + day + " days from the first of " + id, nothing, asOf, id, Map.of());
            }
        }
        Corners.of2023().forEach((name, facts) -> {
            add(name, facts, LocalDate.of(2023, 8, 15), null, Map.of());
            add(name, facts, LocalDate.of(2024, 8, 15), null, Map.of());
        });
        further = Stream.concat(randomPartners(random), partnersOfTheKit(random / reference.editions().size())).iterator();
    }

    private Stream<Known> randomPartners(int random) {
        RandomPartners partners = RandomPartners.of(reference);
        return IntStream.range(0, random).mapToObj(seed -> {
            RandomPartners.Case one = partners.nextCase(new Random(seed));
            return new Known("random partner " + seed, one.facts(), one.asOf(), one.edition(), one.readings());
        });
    }

    private Stream<Known> partnersOfTheKit(int each) {
        return reference.editions().stream().flatMap(edition -> {
            List<PartnerCase> sample = PartnerArbitraries.of(Rulebook.shipped()).sample(edition, each, 1);
            return IntStream.range(0, sample.size()).mapToObj(number -> {
                PartnerCase one = sample.get(number);
                return new Known("partner " + number + " of the kit, " + edition, one.facts(), one.asOf(), edition, one.readings());
            });
        });
    }

    /** Around the last days on which retired certifications can be earned, and count. */
    private void retired() {
        List<String> ids = new ArrayList<>();
        FIGURES.get("certifications").forEach(known -> ids.add(known.get("id").asText()));
        List<List<String>> lists = new ArrayList<>();
        FIGURES.get("editions").findValues("certifications").forEach(list -> lists.add(texts(list)));
        for (JsonNode known : FIGURES.get("certifications")) {
            if (known.hasNonNull("retiredOn") && known.hasNonNull("countsUntil")) {
                String id = known.get("id").asText();
                LocalDate retiredOn = day(known, "retiredOn");
                LocalDate countsUntil = day(known, "countsUntil");
                List<String> apart = ids.stream().filter(other -> lists.stream().noneMatch(list -> list.contains(other) && list.contains(id))).toList();
                for (List<String> others : List.of(List.<String>of(), ids, apart)) {
                    for (int day = 0; day <= 1; day++) {
                        add(id, Corners.holding(id, retiredOn, others), countsUntil.plusDays(day), null, Map.of());
                        add(id, Corners.holding(id, retiredOn.plusDays(day), others), countsUntil, null, Map.of());
                    }
                }
            }
        }
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void add(String name, PartnerFacts facts, LocalDate asOf, @Nullable String edition, Map<String, String> readings) {
        cases.add(new Known(name, facts, asOf, edition, readings));
    }

    /** Which case shows that the rules are wrong; null if none does. Cases that objected last are asked first: changes of one rule are alike. */
    synchronized @Nullable String objection(Scorer rules) {
        for (int i = 0; i < cases.size() || further.hasNext(); i++) {
            if (i == cases.size()) {
                cases.add(further.next());
            }
            Known one = cases.get(i);
            String objection = objection(rules, one);
            if (objection != null) {
                cases.remove(i);
                cases.add(0, one);
                return objection;
            }
        }
        return null;
    }

    private static @Nullable String objection(Scorer rules, Known one) {
        Expected expected = one.expected();
        try {
            Scorecard card = rules.score(FactsCheck.check(one.facts, rules.catalogue(), MAX_ROWS), one.asOf, one.edition, one.readings, BOUNDS, false);
            return ComparableForm.of(card).equals(expected.form()) && values(card).equals(expected.values()) ? null : one.name;
        } catch (IllegalArgumentException e) {
            return expected.form().equals(REFUSED) ? null : one.name + ": " + e.getClass().getSimpleName();
        } catch (RuntimeException e) {
            return one.name + ": " + e.getClass().getSimpleName();
        }
    }

    private static List<String> values(Scorecard card) {
        return card.areas().stream().flatMap(area -> area.tracks().stream()).flatMap(track -> track.metrics().stream())
                .flatMap(metric -> metric.lines().stream()).map(LineScore::value).map(String::valueOf).toList();
    }
}
