package org.pcsrules.stages;

import java.time.LocalDate;

/** The day for which the score holds. */
public record AsOf(LocalDate date) {
}
