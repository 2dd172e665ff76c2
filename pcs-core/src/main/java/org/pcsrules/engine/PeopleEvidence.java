package org.pcsrules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.Objection;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.Measure;

/** The evidence of a line that is measured from certifications. */
final class PeopleEvidence {

    private final Found found;
    private final LineEvidence evidence;

    private PeopleEvidence(Found found, LineEvidence evidence) {
        this.found = found;
        this.evidence = evidence;
    }

    static void people(Found found, LineEvidence evidence, Measure.People measure) {
        PeopleEvidence people = new PeopleEvidence(found, evidence);
        people.list(measure.certifications(), null, true);
        people.rest(List.of(measure.certifications()));
    }

    static void steps(Found found, LineEvidence evidence, Measure.Steps measure) {
        PeopleEvidence people = new PeopleEvidence(found, evidence);
        for (Measure.Step step : measure.steps()) {
            people.list(step.certifications(), step.number(), !step.gate());
        }
        people.rest(measure.steps().stream().map(Measure.Step::certifications).toList());
    }

    /** Each person of a list once, with the first certification that counts; a gate adds nothing to the value, which is that of the last step. */
    private void list(CertificationList list, @Nullable Integer step, boolean adds) {
        Map<String, HeldCertification> first = new TreeMap<>();
        for (HeldCertification held : found.held) {
            if (list.lists(held.certification()) && !found.objections.containsKey(held)) {
                first.putIfAbsent(held.person(), held);
            }
        }
        first.forEach((person, held) -> evidence.counts(new Subject(person, step, BigFraction.ONE, null, adds ? BigFraction.ONE : BigFraction.ZERO,
                List.of(held.index()), held.certification() + ", earned on " + held.earnedOn()
                        + (held.expiresOn() == null ? "" : ", valid until " + held.expiresOn()), found.people.get(list))));
    }

    private void rest(List<CertificationList> lists) {
        for (HeldCertification held : found.held) {
            boolean listed = lists.stream().anyMatch(list -> list.lists(held.certification()));
            Objection objection = found.objections.getOrDefault(held, List.of()).stream()
                    .min(Comparator.comparing(Objection::reason)).orElse(null);
            Reason reason = objection == null ? listed ? Reason.ALREADY_COUNTED : Reason.CERTIFICATION_NOT_LISTED : objection.reason();
            if (!listed && reason.compareTo(Reason.CERTIFICATION_NOT_LISTED) > 0) {
                reason = Reason.CERTIFICATION_NOT_LISTED;
            }
            Object decidedBy = objection != null && objection.reason() == reason ? objection : found.people.get(lists.get(0));
            evidence.leaves(held.index(), reason, decidedBy);
        }
    }
}
