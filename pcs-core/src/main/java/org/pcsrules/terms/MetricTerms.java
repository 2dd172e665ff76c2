package org.pcsrules.terms;

import java.util.List;

/** All metrics of an edition, by area, track and metric. */
public record MetricTerms(List<MetricTerm> all) implements Several {
}
