package org.pcsrules.examples.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;

/**
 * Any number of partners, each with a given number of rows. The same seed, day and size give the same partner of a number, on every
 * machine and in every order. The facts are valid; customers come and go, usage grows and shrinks, and each partner is at home in one to
 * three areas. Immutable and safe for use by many threads.
 */
public final class GeneratedPartners {

    private static final long FIRST_ID = 1_000_000;
    private static final int MOST_PEOPLE_ROWS = 400;
    private static final int FEW_ROWS = 1_000;

    private final long seed;
    private final LocalDate asOf;
    private final int rows;

    /**
     * A source of partners.
     *
     * @param seed any number
     * @param asOf the day around which the facts lie: the last usage is that of the month before
     * @param rows the rows of each partner, all parts together, at least 10
     * @throws IllegalArgumentException if there are fewer rows
     */
    public GeneratedPartners(long seed, LocalDate asOf, int rows) {
        if (rows < 10) {
            throw new IllegalArgumentException("rows must be at least 10, not " + rows);
        }
        this.seed = seed;
        this.asOf = asOf;
        this.rows = rows;
    }

    /** The first partners, one after the other, made as they are asked for. */
    public Stream<PartnerFacts> first(long count) {
        return LongStream.range(0, count).mapToObj(this::partner);
    }

    /** The partner of a number, from 0 on; its id is the number plus 1000000. */
    public PartnerFacts partner(long number) {
        // The numbers of java.util.Random are specified, those of its successors are not.
        Random dice = new Random(scattered(seed ^ scattered(number)));
        PartnerFacts.Builder facts = PartnerFacts.builder(String.valueOf(FIRST_ID + number));
        List<Specialism> specialisms = new ArrayList<>();
        for (int i = dice.nextInt(3); i >= 0; i--) {
            specialisms.add(Specialism.ALL.get(dice.nextInt(Specialism.ALL.size())));
        }
        int peopleRows = Math.min(rows / 5, MOST_PEOPLE_ROWS);
        new GeneratedPeople(dice, asOf, facts).add(specialisms, peopleRows);
        GeneratedUsage usage = new GeneratedUsage(dice, YearMonth.from(asOf).minusMonths(1), rows < FEW_ROWS, facts);
        int smallOfTen = dice.nextInt(3) == 0 ? 5 : 9;
        int left = rows - peopleRows;
        for (int tenant = 1; left > 0; tenant++) {
            String id = "t-" + tenant;
            boolean small = dice.nextInt(10) < smallOfTen;
            facts.add(new Tenant(id, "c-" + (tenant + 1) / 2, null, small ? Segment.SMB : Segment.ENTERPRISE,
                    dice.nextInt(25) == 0 ? Cloud.SOVEREIGN : Cloud.PUBLIC));
            left--;
            left -= usage.add(id, small, specialisms.get(dice.nextInt(specialisms.size())), left);
        }
        return facts.build();
    }

    /** Neighbouring numbers, as different as can be. */
    private static long scattered(long number) {
        long mixed = (number + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
