package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.permanence.PreviousPermanenceOrder;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Child;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.Motherhood;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Sex;
import org.immutables.value.Value;

/**
 * All that is on record about one young person: who they are, their episodes of care, the acts done for them, and the
 * days over which acts of each kind were recorded.
 *
 * <p>A case file typed by hand is complete unless told otherwise.
 */
@Value.Immutable
public abstract class CaseFile implements Child {

    CaseFile() {}

    @Override
    public abstract ChildId id();

    @Override
    @Value.Redacted
    public abstract Optional<LocalDate> born();

    @Override
    @Value.Redacted
    public abstract Optional<Sex> sex();

    @Override
    @Value.Redacted
    public abstract Optional<EthnicGroup> ethnicGroup();

    @Override
    @Value.Redacted
    public abstract Optional<LocalDate> died();

    @Override
    public abstract ImmutableList<Episode> episodes();

    /**
     * Facts about placements, by the day on which each began.
     *
     * @return the facts, in the order in which they were given
     */
    public abstract ImmutableList<PlacementTerms> placementTerms();

    /**
     * In what kinds of setting the child was placed, by the day on which each placement began.
     *
     * @return the settings, in the order in which they were given
     */
    public abstract ImmutableList<SettingOfPlacement> settings();

    /**
     * Reviews of the child's case.
     *
     * @return the reviews, in the order in which they were given
     */
    public abstract ImmutableList<Review> reviews();

    /**
     * Visits by the authority's representative.
     *
     * @return the visits, in the order in which they were given
     */
    public abstract ImmutableList<Visit> visits();

    /**
     * Appointments of an independent reviewing officer.
     *
     * @return the appointments, in the order in which they were given
     */
    public abstract ImmutableList<ReviewingOfficerAppointment> reviewingOfficers();

    /**
     * Requests for reviews and visits, and notices that call for one.
     *
     * @return the requests, in the order in which they were given
     */
    public abstract ImmutableList<Request> requests();

    /**
     * Assessments of the child's health, declined ones among them.
     *
     * @return the assessments, in the order in which they were given
     */
    public abstract ImmutableList<HealthAssessment> healthAssessments();

    /**
     * Checks of the child's teeth, declined ones among them.
     *
     * @return the checks, in the order in which they were given
     */
    public abstract ImmutableList<DentalCheck> dentalChecks();

    /**
     * Where the child's immunisations stood.
     *
     * @return the standings, in the order in which they were given
     */
    public abstract ImmutableList<Immunisation> immunisations();

    /**
     * Findings that the child misused a substance.
     *
     * @return the findings, in the order in which they were given
     */
    public abstract ImmutableList<SubstanceMisuse> substanceMisuses();

    /**
     * Convictions, cautions, warnings and reprimands.
     *
     * @return the convictions, in the order in which they were given
     */
    public abstract ImmutableList<Conviction> convictions();

    /**
     * Scores of the strengths and difficulties questionnaire, and why there was none.
     *
     * @return the scores, in the order in which they were given
     */
    public abstract ImmutableList<SdqScore> sdqScores();

    /**
     * Care plans.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<CarePlan> carePlans();

    /**
     * Plans for a home that lasts.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<PermanencePlan> permanencePlans();

    /**
     * Plans for placements.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<PlacementPlan> placementPlans();

    /**
     * Personal education plans.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<PersonalEducationPlan> educationPlans();

    /**
     * Written notices about placements.
     *
     * @return the notices, in the order in which they were given
     */
    public abstract ImmutableList<PlacementNotice> placementNotices();

    /**
     * Times of being missing or away, with the interviews on return.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<MissingPeriod> missingPeriods();

    /**
     * How the young person fares on leaving care, row by row of the record.
     *
     * @return the standings, in the order in which they were given
     */
    public abstract ImmutableList<CareLeaverStanding> careLeaverStandings();

    /**
     * Ways to adoption or another permanent order.
     *
     * @return the decisions, in the order in which they were given
     */
    public abstract ImmutableList<PermanenceDecision> permanenceDecisions();

    /**
     * The child's disabilities.
     *
     * @return the disabilities, in the order in which they were given
     */
    public abstract ImmutableList<Disability> disabilities();

    /**
     * The child's immigration status over time.
     *
     * @return the statuses, in the order in which they were given
     */
    public abstract ImmutableList<ImmigrationStatus> immigration();

    /**
     * Orders that were to last and after which the child came into care again.
     *
     * @return the orders, in the order in which they were given
     */
    public abstract ImmutableList<PreviousPermanenceOrder> previousPermanenceOrders();

    /**
     * Workers allocated to the child.
     *
     * @return the allocations, in the order in which they were given
     */
    public abstract ImmutableList<SocialWorkerAllocation> socialWorkers();

    /**
     * The children of whom this young person is the mother.
     *
     * @return the links, in the order in which they were given
     */
    public abstract ImmutableList<Motherhood> motherhoods();

    /**
     * The days over which acts of a kind were recorded, for the kinds that are not complete.
     *
     * @return what is said of each kind; a kind that is not named is complete
     */
    public abstract ImmutableMap<ActKind, Observed> observations();

    /**
     * The days over which acts of one kind were recorded.
     *
     * @param kind the kind of act
     * @return the observation; complete unless told otherwise
     */
    public final Observed observed(ActKind kind) {
        return observations().getOrDefault(kind, Observed.complete());
    }

    @Override
    @Value.Lazy
    public CareHistory history() {
        return CareHistory.of(episodes());
    }

    /**
     * Starts a case file.
     *
     * @return an empty builder
     */
    public static CaseFileBuilder builder() {
        return new CaseFileBuilder();
    }

    /**
     * Starts a case file like this one.
     *
     * @return a builder holding this case file's attributes
     */
    public final CaseFileBuilder toBuilder() {
        return builder().from(this);
    }

    /** The key only. */
    @Override
    public final String toString() {
        return "CaseFile[" + id() + "]";
    }
}
