package org.pcsrules.terms;

import org.pcsrules.facts.Category;
import org.pcsrules.facts.Metric;

/** The category that a metric belongs to. */
public record CategoryOf(Metric metric, Category category) {
}
