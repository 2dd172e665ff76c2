package org.pcsrules.terms;

import org.pcsrules.scorecard.Blocker;

/** What is told beside a blocker when a condition holds. */
public record ConditionInWords(Blocker.Kind kind, String words) {
}
