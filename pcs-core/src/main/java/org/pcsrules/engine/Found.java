package org.pcsrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.facts.Reading;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.Deployed;
import org.pcsrules.stages.Eligible;
import org.pcsrules.stages.EligibleConsumption;
import org.pcsrules.stages.EligibleUsage;
import org.pcsrules.stages.GateMet;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.LineValue;
import org.pcsrules.stages.Measured;
import org.pcsrules.stages.MetricPoints;
import org.pcsrules.stages.Objection;
import org.pcsrules.stages.PeopleOf;
import org.pcsrules.stages.WorkloadRevenue;
import org.pcsrules.stages.WorkloadValue;
import org.pcsrules.stages.ValuePairs;
import org.pcsrules.stages.RevenuePairs;
import org.pcsrules.stages.UsageTenants;
import org.pcsrules.stages.AzureTenants;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.Comparing;
import org.pcsrules.terms.Eligibility;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.Measure;

/** What the rules found, indexed for the explanation. */
final class Found {

    final List<Customer> customers = new ArrayList<>();
    final Map<Object, List<EligibleConsumption>> consumption = new IdentityHashMap<>();
    final Map<Object, List<EligibleUsage>> usage = new IdentityHashMap<>();
    final Map<Object, List<WorkloadRevenue>> revenue = new IdentityHashMap<>();
    final Map<Object, List<WorkloadValue>> values = new IdentityHashMap<>();
    final Map<Eligibility, Eligible> eligible = new HashMap<>();
    final Map<Measure, Deployed> deployed = new HashMap<>();
    final Map<Measure, Measured> measured = new HashMap<>();
    final Map<Object, Comparing> comparing = new HashMap<>();
    final Map<LineTerm, LineValue> lineValues = new HashMap<>();
    final Map<CertificationList, PeopleOf> people = new HashMap<>();
    final List<MetricPoints> metrics = new ArrayList<>();
    final Set<GateMet> gates = new HashSet<>();
    final List<Reading> readings = new ArrayList<>();
    final List<HeldCertification> held = new ArrayList<>();
    final Map<HeldCertification, List<Objection>> objections = new HashMap<>();
    final Map<Object, RuleCited> rules;
    private final Map<String, RuleCited> ruleNames = new HashMap<>();

    Found(Session session, TermSet terms) {
        this.rules = new IdentityHashMap<>(terms.statedBy);
        this.rules.putAll(session.insertedBy());
        this.rules.values().forEach(rule -> ruleNames.put(rule.rule(), rule));
        terms.months.forEach((of, stated) -> stated.stream().filter(Comparing.class::isInstance).forEach(one -> comparing.put(of, (Comparing) one)));
        for (Object fact : session.all()) {
            Session.each(fact).forEach(this::take);
        }
        // A session has no order of its own: of several certifications of a person the first in the facts is told, whatever the run.
        held.sort(Comparator.comparingInt(HeldCertification::index));
    }

    /** The rules that inserted something, by name. */
    Map<String, RuleCited> ruleNames() {
        return ruleNames;
    }

    private void take(Object fact) {
        if (fact instanceof Customer one) {
            customers.add(one);
        } else if (fact instanceof AzureTenants one) {
            consumption.put(one.rows(), one.all());
        } else if (fact instanceof UsageTenants one) {
            usage.put(one.rows(), one.all());
        } else if (fact instanceof RevenuePairs one) {
            revenue.put(one.rows(), one.all());
        } else if (fact instanceof ValuePairs one) {
            values.put(one.card(), one.all());
        } else if (fact instanceof Eligible one) {
            eligible.put(one.getEligibility(), one);
        } else if (fact instanceof Deployed one) {
            deployed.put(one.measure(), one);
        } else if (fact instanceof Measured one) {
            measured.put(one.measure(), one);
        } else if (fact instanceof LineValue one) {
            lineValues.put(one.line(), one);
        } else if (fact instanceof PeopleOf one) {
            people.put(one.list(), one);
        } else if (fact instanceof MetricPoints one) {
            metrics.add(one);
        } else if (fact instanceof GateMet one) {
            gates.add(one);
        } else if (fact instanceof Reading one) {
            readings.add(one);
        } else if (fact instanceof HeldCertification one) {
            held.add(one);
        } else if (fact instanceof Objection one) {
            objections.computeIfAbsent(one.held(), key -> new ArrayList<>()).add(one);
        }
    }
}
