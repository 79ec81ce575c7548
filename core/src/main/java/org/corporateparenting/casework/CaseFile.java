package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.permanence.PreviousPermanenceOrder;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.casework.review.Escalation;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.FamilyTime;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Child;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.Motherhood;
import org.corporateparenting.child.SeparatedChild;
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
public abstract class CaseFile implements Child, PlacementRecord, HealthRecord, LeavingCareRecord {

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
     * Concerns that a reviewing officer raised.
     *
     * @return the concerns, in the order in which they were given
     */
    public abstract ImmutableList<Escalation> escalations();

    /**
     * Requests for reviews and visits, and notices that call for one.
     *
     * @return the requests, in the order in which they were given
     */
    public abstract ImmutableList<Request> requests();

    /**
     * Care plans.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<CarePlan> carePlans();

    /**
     * What care plans hold, one thing at a time.
     *
     * @return the contents, in the order in which they were given
     */
    public abstract ImmutableList<CarePlanContent> carePlanContents();

    /**
     * With whom care plans were agreed.
     *
     * @return the agreements, in the order in which they were given
     */
    public abstract ImmutableList<PlanAgreement> planAgreements();

    /**
     * Significant changes of care plans.
     *
     * @return the changes, in the order in which they were given
     */
    public abstract ImmutableList<CarePlanChange> carePlanChanges();

    /**
     * Applications for a care order.
     *
     * @return the applications, in the order in which they were given
     */
    public abstract ImmutableList<CareOrderApplication> careOrderApplications();

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
     * Education, health and care plans.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<EducationHealthAndCarePlan> educationHealthAndCarePlans();

    /**
     * Exclusions from school.
     *
     * @return the exclusions, in the order in which they were given
     */
    public abstract ImmutableList<Exclusion> exclusions();

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
     * Times at which the child made views known.
     *
     * @return the statements, in the order in which they were given
     */
    public abstract ImmutableList<ViewStatement> viewStatements();

    /**
     * Wishes for an advocate, offers of one, and the time for which there was one.
     *
     * @return the referrals, in the order in which they were given
     */
    public abstract ImmutableList<AdvocacyReferral> advocacyReferrals();

    /**
     * Whether an independent visitor was considered and appointed.
     *
     * @return the matches, in the order in which they were given
     */
    public abstract ImmutableList<IndependentVisitorMatch> independentVisitors();

    /**
     * Complaints about what the authority does for the child.
     *
     * @return the complaints, in the order in which they were given
     */
    public abstract ImmutableList<Complaint> complaints();

    /**
     * Arrangements for time with family.
     *
     * @return the arrangements, in the order in which they were given
     */
    public abstract ImmutableList<FamilyTime> familyTimes();

    /**
     * Steps before care proceedings.
     *
     * @return the steps, in the order in which they were given
     */
    public abstract ImmutableList<PreProceedings> preProceedings();

    /**
     * Care proceedings.
     *
     * @return the proceedings, in the order in which they were given
     */
    public abstract ImmutableList<CareProceedings> careProceedings();

    /**
     * Applications to deprive the child of liberty, and the orders made.
     *
     * @return the applications, in the order in which they were given
     */
    public abstract ImmutableList<DeprivationOfLibertyOrder> deprivationsOfLiberty();

    /**
     * Audits of the work with the child.
     *
     * @return the audits, in the order in which they were given
     */
    public abstract ImmutableList<PracticeAudit> practiceAudits();

    /**
     * Ways to adoption or another permanent order.
     *
     * @return the decisions, in the order in which they were given
     */
    public abstract ImmutableList<PermanenceDecision> permanenceDecisions();

    /**
     * Steps on the child's way to adoption that are recorded one by one.
     *
     * @return the steps, in the order in which they were given
     */
    public abstract ImmutableList<AdoptionStep> adoptionSteps();

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
     * The days over which acts of each kind were recorded.
     *
     * @return the observations; complete unless told otherwise
     */
    @Value.Default
    public Observations observations() {
        return Observations.complete();
    }

    /**
     * The days over which acts of one kind were recorded.
     *
     * @param kind the kind of act
     * @return the observation; complete unless told otherwise
     */
    public final Observed observed(ActKind kind) {
        return observations().of(kind);
    }

    /**
     * The times for which the child was an unaccompanied asylum seeker.
     *
     * @return those that the immigration statuses say, in the order in which they were given
     */
    public final ImmutableList<SeparatedChild> separations() {
        return immigration().stream()
                .filter(ImmigrationStatus::isUnaccompaniedAsylumSeeker)
                .map(status -> SeparatedChild.during(status.range()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The child's way to adoption: the steps recorded one by one, and those that {@link #permanenceDecisions()} show.
     *
     * <p>A decision recorded as one row gives the agency's decision, the placement order, the match, the placement for
     * adoption and the adoption order, as far as it has their days, unless a step of the same kind and day is there.
     *
     * @return the journey; empty where adoption is not on record
     */
    @Value.Lazy
    public AdoptionJourney adoption() {
        return AdoptionSteps.journey(this);
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
