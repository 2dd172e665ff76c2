package org.pcsrules.examples.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.PartnerFacts;

/** Monthly usage of tenants. Some are new, some are gone, the others grow or shrink. */
final class GeneratedUsage {

    /** Months before the last one, those that matter most first. */
    private static final List<Integer> FEW_MONTHS = List.of(0, 12, 1, 13);
    private static final List<Integer> TWO_YEARS = IntStream.range(0, 25).boxed().toList();

    private final Random dice;
    private final YearMonth last;
    private final List<Integer> months;
    private final PartnerFacts.Builder facts;

    /** @param few whether to tell of few months, so that few rows hold several tenants */
    GeneratedUsage(Random dice, YearMonth last, boolean few, PartnerFacts.Builder facts) {
        this.dice = dice;
        this.last = last;
        this.months = few ? FEW_MONTHS : TWO_YEARS;
        this.facts = facts;
    }

    /** Adds the rows of a tenant. @return how many, at most as many as given */
    int add(String tenant, boolean small, Specialism specialism, int most) {
        int since = dice.nextInt(3) == 0 ? dice.nextInt(12) : 99;
        int until = dice.nextInt(6) == 0 ? dice.nextInt(12) : 0;
        int growth = dice.nextInt(80) - 20;
        Association association = any(specialism.associations());
        int first = dice.nextInt(specialism.names().size());
        int rows = 0;
        for (int i = dice.nextInt(3); i >= 0; i--) {
            String name = specialism.names().get((first + i) % specialism.names().size());
            int base = small ? 20 + dice.nextInt(260) : 280 + dice.nextInt(2_000);
            for (int back : months) {
                if (rows < most && back <= since && back >= until) {
                    row(specialism.kind(), tenant, back, name, base * (100 + growth * (24 - back) / 12) / 100, association, since);
                    rows++;
                }
            }
        }
        return rows;
    }

    private void row(Specialism.Kind kind, String tenant, int back, String name, int amount, Association association, int since) {
        YearMonth month = last.minusMonths(back);
        switch (kind) {
            case AZURE -> facts.add(new AzureConsumption(tenant, month, name, "s-1", cents(amount * 3),
                    dice.nextInt(20) == 0 ? Offer.SUPPORT : Offer.STANDARD, association, null));
            case MICROSOFT_365 -> {
                LocalDate associatedOn = since < 12 ? last.minusMonths(since).atDay(1) : null;
                facts.add(new Microsoft365Usage(tenant, month, name, amount, amount * (20L + dice.nextInt(70)) / 100, association,
                        associatedOn, null));
            }
            default -> facts.add(new BusinessApplicationsUsage(tenant, month, name, cents(amount * 4), amount / 4 + 1, 0, association, null));
        }
    }

    /** An amount with cents. */
    private BigDecimal cents(int dollars) {
        return BigDecimal.valueOf(dollars * 100L + dice.nextInt(100), 2);
    }

    private <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
