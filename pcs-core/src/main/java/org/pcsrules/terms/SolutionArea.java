package org.pcsrules.terms;

import org.pcsrules.facts.Area;

/**
 * An area that the edition defines.
 *
 * @param area the area
 * @param family areas that share rules, as in {@code "AZURE"}
 */
public record SolutionArea(Area area, String family) {
}
