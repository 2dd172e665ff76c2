package org.pcsrules.stages;

import org.pcsrules.scorecard.Reason;

/** Why a certification does not count on the as-of date. */
public record Objection(HeldCertification held, Reason reason) {
}
