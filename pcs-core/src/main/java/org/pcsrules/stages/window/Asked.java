package org.pcsrules.stages.window;

import java.time.LocalDate;
import org.pcsrules.facts.Area;

/** The area and the day that are asked for. */
public record Asked(Area area, LocalDate asOf) {
}
