package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.BursaryPayment;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.casework.careleaver.StayingCloseArrangement;
import org.corporateparenting.casework.careleaver.StayingPutArrangement;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.permanence.PreviousPermanenceOrder;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.casework.placement.SettingOfPlacement;
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
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.TemporaryApproval;
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
     * Stays in secure accommodation.
     *
     * @return the stays, in the order in which they were given
     */
    public abstract ImmutableList<SecureStay> secureStays();

    /**
     * What courts authorised of secure accommodation.
     *
     * @return the authorisations, in the order in which they were given
     */
    public abstract ImmutableList<SecureAuthorisation> secureAuthorisations();

    /**
     * Reviews of whether the criteria for secure accommodation still apply.
     *
     * @return the reviews, in the order in which they were given
     */
    public abstract ImmutableList<SecureReview> secureReviews();

    /**
     * How placements came about and ended, by the day on which each began.
     *
     * @return the circumstances, in the order in which they were given
     */
    public abstract ImmutableList<PlacementCircumstances> placementCircumstances();

    /**
     * Approvals of decisions about where the child lives.
     *
     * @return the approvals, in the order in which they were given
     */
    public abstract ImmutableList<DecisionApproval> decisionApprovals();

    /**
     * What was done to prepare for placements and for the end of care.
     *
     * @return the preparations, in the order in which they were given
     */
    public abstract ImmutableList<Preparation> preparations();

    /**
     * Approvals of foster parents for this child and a limited time.
     *
     * @return the approvals, in the order in which they were given
     */
    public abstract ImmutableList<TemporaryApproval> temporaryApprovals();

    /**
     * Extensions of such approvals.
     *
     * @return the extensions, in the order in which they were given
     */
    public abstract ImmutableList<ApprovalExtension> approvalExtensions();

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
     * What returns say of health and offending, year by year.
     *
     * @return the years, in the order in which they were given
     */
    public abstract ImmutableList<HealthYear> healthYears();

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
     * How the young person fares on leaving care, row by row of the record.
     *
     * @return the standings, in the order in which they were given
     */
    public abstract ImmutableList<CareLeaverStanding> careLeaverStandings();

    /**
     * Special guardianship orders in respect of the young person.
     *
     * @return the orders, in the order in which they were given
     */
    public abstract ImmutableList<SpecialGuardianshipOrder> specialGuardianshipOrders();

    /**
     * Assessments of needs on leaving care.
     *
     * @return the assessments, in the order in which they were given
     */
    public abstract ImmutableList<LeavingCareNeedsAssessment> leavingCareAssessments();

    /**
     * Pathway plans.
     *
     * @return the plans, in the order in which they were given
     */
    public abstract ImmutableList<PathwayPlan> pathwayPlans();

    /**
     * Reviews of the pathway plan.
     *
     * @return the reviews, in the order in which they were given
     */
    public abstract ImmutableList<PathwayPlanReview> pathwayPlanReviews();

    /**
     * Times with a personal adviser.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<PersonalAdviserAllocation> personalAdvisers();

    /**
     * Contacts with the young person on or after leaving care.
     *
     * @return the contacts, in the order in which they were given
     */
    public abstract ImmutableList<InTouchContact> inTouchContacts();

    /**
     * Where the young person lives on or after leaving care.
     *
     * @return the places, in the order in which they were given
     */
    public abstract ImmutableList<AccommodationStatus> careLeaverAccommodation();

    /**
     * Accommodation that the authority provides after leaving care.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<ProvidedAccommodation> providedAccommodation();

    /**
     * Arrangements to stay put with former foster parents.
     *
     * @return the arrangements, in the order in which they were given
     */
    public abstract ImmutableList<StayingPutArrangement> stayingPutArrangements();

    /**
     * Arrangements to stay close to a former home.
     *
     * @return the arrangements, in the order in which they were given
     */
    public abstract ImmutableList<StayingCloseArrangement> stayingCloseArrangements();

    /**
     * Times at home with a person with parental responsibility.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<ReturnHome> returnsHome();

    /**
     * Times in detention or in hospital.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<InstitutionalStay> institutionalStays();

    /**
     * Times accommodated or fostered otherwise than by being looked after.
     *
     * @return the times, in the order in which they were given
     */
    public abstract ImmutableList<AccommodationElsewhere> accommodationElsewhere();

    /**
     * Programmes of education or training of which the authority was told.
     *
     * @return the programmes, in the order in which they were given
     */
    public abstract ImmutableList<EducationProgramme> educationProgrammes();

    /**
     * Bursaries paid.
     *
     * @return the payments, in the order in which they were given
     */
    public abstract ImmutableList<BursaryPayment> bursaryPayments();

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
