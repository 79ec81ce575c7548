package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
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

/** What is on record about how a young person leaves care, and what is done for them afterwards. */
public interface LeavingCareRecord {

    /**
     * How the young person fares on leaving care, row by row of the record.
     *
     * @return the standings, in the order in which they were given
     */
    ImmutableList<CareLeaverStanding> careLeaverStandings();

    /**
     * Special guardianship orders in respect of the young person.
     *
     * @return the orders, in the order in which they were given
     */
    ImmutableList<SpecialGuardianshipOrder> specialGuardianshipOrders();

    /**
     * Assessments of needs on leaving care.
     *
     * @return the assessments, in the order in which they were given
     */
    ImmutableList<LeavingCareNeedsAssessment> leavingCareAssessments();

    /**
     * Pathway plans.
     *
     * @return the plans, in the order in which they were given
     */
    ImmutableList<PathwayPlan> pathwayPlans();

    /**
     * Reviews of the pathway plan.
     *
     * @return the reviews, in the order in which they were given
     */
    ImmutableList<PathwayPlanReview> pathwayPlanReviews();

    /**
     * Times with a personal adviser.
     *
     * @return the times, in the order in which they were given
     */
    ImmutableList<PersonalAdviserAllocation> personalAdvisers();

    /**
     * Contacts with the young person on or after leaving care.
     *
     * @return the contacts, in the order in which they were given
     */
    ImmutableList<InTouchContact> inTouchContacts();

    /**
     * Where the young person lives on or after leaving care.
     *
     * @return the places, in the order in which they were given
     */
    ImmutableList<AccommodationStatus> careLeaverAccommodation();

    /**
     * Accommodation that the authority provides after leaving care.
     *
     * @return the times, in the order in which they were given
     */
    ImmutableList<ProvidedAccommodation> providedAccommodation();

    /**
     * Arrangements to stay put with former foster parents.
     *
     * @return the arrangements, in the order in which they were given
     */
    ImmutableList<StayingPutArrangement> stayingPutArrangements();

    /**
     * Arrangements to stay close to a former home.
     *
     * @return the arrangements, in the order in which they were given
     */
    ImmutableList<StayingCloseArrangement> stayingCloseArrangements();

    /**
     * Times at home with a person with parental responsibility.
     *
     * @return the times, in the order in which they were given
     */
    ImmutableList<ReturnHome> returnsHome();

    /**
     * Times in detention or in hospital.
     *
     * @return the times, in the order in which they were given
     */
    ImmutableList<InstitutionalStay> institutionalStays();

    /**
     * Times accommodated or fostered otherwise than by being looked after.
     *
     * @return the times, in the order in which they were given
     */
    ImmutableList<AccommodationElsewhere> accommodationElsewhere();

    /**
     * Programmes of education or training of which the authority was told.
     *
     * @return the programmes, in the order in which they were given
     */
    ImmutableList<EducationProgramme> educationProgrammes();

    /**
     * Bursaries paid.
     *
     * @return the payments, in the order in which they were given
     */
    ImmutableList<BursaryPayment> bursaryPayments();
}
