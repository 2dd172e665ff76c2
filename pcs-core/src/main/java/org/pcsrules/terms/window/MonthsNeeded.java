package org.pcsrules.terms.window;

import java.util.Set;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Part;
import org.pcsrules.terms.Months;

/**
 * Which months of a part of the facts the score of a day needs.
 *
 * @param areas the areas that need them
 * @param part the part of the facts
 * @param months the months, counted back from the day
 */
public record MonthsNeeded(Set<Area> areas, Part part, Months months) {
}
