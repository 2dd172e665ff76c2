package org.pcsrules.rulebook.types;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.*;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.stages.*;
import org.pcsrules.stages.window.*;
import org.pcsrules.terms.*;
import org.pcsrules.terms.window.*;
import org.pcsrules.window.NextStep;
import org.pcsrules.window.WindowStatus;

/** The types that rule files are about: what rules state and what they read. A list, because no class path is searched while a program runs. */
public final class Vocabulary {

    /** The types; what is declared inside them belongs to them. */
    public static final List<Class<?>> TYPES = List.of(
            // facts
            Area.class, Association.class, AzureConsumption.class, BusinessApplicationsUsage.class, Category.class, Certification.class,
            Cloud.class, Enrolment.class, Line.class, Metric.class, Microsoft365Usage.class, Offer.class, Part.class, Partner.class,
            PartnerFacts.class, Person.class, Reading.class, Segment.class, Tenant.class, Track.class,
            // terms
            AreaMetrics.class, AzureRows.class, Band.class, CategoryOf.class, CertificationList.class, ChosenReading.class, Comparing.class, ConditionInWords.class,
            DefaultReading.class, Edition.class, EditionTerms.class, Eligibility.class, KnownCertification.class, LineTerm.class, LineTerms.class,
            Measure.class, Measuring.class, MetricTerm.class, MetricTerms.class, Months.class, NameList.class, OtherNames.class, PassMark.class, RateCard.class,
            Ratio.class, RevenueRows.class, Rows.class, SolutionArea.class, Source.class, Terms.class, TextReading.class, TrackChoice.class, UsageRows.class, YearOf.class,
            // stages
            AsOf.class, AzureRow.class, AzureTenants.class, Blocking.class, Blockings.class, BusinessRow.class, Candidate.class, CategoryPoints.class,
            ChosenTrack.class, CountingCertification.class, Customer.class, Deployed.class, Eligible.class, EligibleConsumption.class, EligibleUsage.class,
            GateMet.class, GatePoints.class, HeldCertification.class, LinePoints.class, LinesOfMetrics.class, LineValue.class, LineValues.class, Measured.class,
            MetricLines.class, MetricPoints.class, MetricsOfTracks.class, Objection.class, OfCustomer.class, PeopleOf.class, PointsOfCategories.class,
            PointsOfLines.class, PointsOfMetrics.class, PointsOfTracks.class, PublicCustomers.class, Qualified.class, QualifiedTracks.class, RevenuePairs.class,
            ServiceConsumption.class, Told.class, ToldConditions.class, Totals.class, TrackBase.class, TrackMetrics.class, TrackPoints.class, UsageRow.class,
            UsageTenants.class, ValuePairs.class, Warning.class, WorkloadRevenue.class, WorkloadUsage.class, WorkloadValue.class,
            // of the qualification window
            DayRule.class, EnrolmentTrackTerm.class, LongestEnrolment.class, MonthsNeeded.class, RenewalTerm.class, TimeToEnrol.class,
            WindowTerm.class, WindowTerms.class, Anniversary.class, Asked.class, EnrolmentRow.class, HeldUntil.class, HistoryMonth.class,
            Missing.class, OpenWindow.class, PartMonths.class, QualifyingDays.class, ScoredDays.class, Standing.class, Status.class,
            TrackRow.class, NextStep.class, WindowStatus.class,
            // what goes with them
            Blocker.class, Reason.class, BigFraction.class);

    /** The packages of the types. */
    public static final Set<String> PACKAGES = TYPES.stream().map(Class::getPackageName).collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {
    }
}
