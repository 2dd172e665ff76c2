package org.pcsrules.engine;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pcsrules.facts.Part;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.stages.window.PartMonths;

/** The months that the rows of each part of the facts span. */
final class FactMonths {

    private final Map<Part, PartMonths> parts = new EnumMap<>(Part.class);

    private FactMonths() {
    }

    /** Those of the parts that have rows. */
    static List<PartMonths> of(PartnerFacts facts) {
        FactMonths months = new FactMonths();
        facts.azureConsumption().forEach(row -> months.take(Part.AZURE_CONSUMPTION, row.month()));
        facts.microsoft365Usage().forEach(row -> months.take(Part.MICROSOFT_365_USAGE, row.month()));
        facts.businessApplicationsUsage().forEach(row -> months.take(Part.BUSINESS_APPLICATIONS_USAGE, row.month()));
        return List.copyOf(months.parts.values());
    }

    private void take(Part part, YearMonth month) {
        PartMonths known = parts.get(part);
        if (known == null) {
            parts.put(part, new PartMonths(part, month, month));
        } else if (month.isBefore(known.first())) {
            parts.put(part, new PartMonths(part, month, known.last()));
        } else if (month.isAfter(known.last())) {
            parts.put(part, new PartMonths(part, known.first(), month));
        }
    }
}
