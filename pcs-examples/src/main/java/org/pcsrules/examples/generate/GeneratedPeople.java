package org.pcsrules.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;

/** People with certifications, some of which have expired; a few people have left. */
final class GeneratedPeople {

    private final Random dice;
    private final LocalDate asOf;
    private final PartnerFacts.Builder facts;

    GeneratedPeople(Random dice, LocalDate asOf, PartnerFacts.Builder facts) {
        this.dice = dice;
        this.asOf = asOf;
        this.facts = facts;
    }

    /** Adds exactly this many rows. */
    void add(List<Specialism> specialisms, int rows) {
        int people = 0;
        int left = rows;
        while (left > 0) {
            String id = String.valueOf(7_000_000 + ++people);
            facts.add(new Person(id, null, asOf.minusDays(100 + dice.nextInt(2_000)), dice.nextInt(12) == 0 ? asOf.minusDays(1) : null));
            left--;
            List<String> names = specialisms.get(dice.nextInt(specialisms.size())).certifications();
            int first = dice.nextInt(names.size());
            for (int i = dice.nextInt(3); i >= 0 && left > 0; i--) {
                LocalDate earned = asOf.minusDays(dice.nextInt(500));
                facts.add(new Certification(id, names.get((first + i) % names.size()), earned, earned.plusYears(1)));
                left--;
            }
        }
    }
}
