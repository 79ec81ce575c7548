package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.days;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.time.AcademicYear;
import org.corporateparenting.time.SchoolTerm;
import org.junit.jupiter.api.Test;

class VoiceDutiesTest {

    private static CaseFileBuilder complained(Complainant... who) {
        return inCareFrom("2024-01-10")
                .addComplaint(Complaint.builder()
                        .received(day("2024-06-03"))
                        .complainant(List.of(who).stream().findFirst())
                        .build());
    }

    private static AdvocacyReferral offered(String day) {
        return AdvocacyReferral.builder().offered(day(day)).build();
    }

    @Test
    void anAdvocateIsOfferedOnAChildsComplaint() {
        CaseFileBuilder file = complained(Complainant.CHILD);
        assertThat(only(file, "ADV-01", "2024-09-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        AssessedDuty met = only(file.addAdvocacyReferral(offered("2024-06-20")), "ADV-01", "2024-09-01");
        assertThat(met.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(met.due()).isEmpty();
    }

    @Test
    void anEarlierOfferDoesNotCountUnlessTheAdvocateIsStillThere() {
        CaseFileBuilder file = complained(Complainant.CHILD).addAdvocacyReferral(offered("2024-05-20"));
        assertThat(only(file, "ADV-01", "2024-09-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        CaseFileBuilder there = complained(Complainant.CHILD)
                .addAdvocacyReferral(AdvocacyReferral.builder()
                        .represented(days("2024-05-01", "2024-06-04"))
                        .build());
        assertThat(only(there, "ADV-01", "2024-09-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aWishOnTheDayOfSomebodyElsesComplaintCallsForAnAdvocate() {
        CaseFileBuilder file = Cases.inCareFrom("2024-01-10")
                .addComplaint(Complaint.builder()
                        .received(Cases.day("2024-06-03"))
                        .complainant(Complainant.FOSTER_CARER)
                        .build())
                .addAdvocacyReferral(AdvocacyReferral.builder()
                        .asked(Cases.day("2024-06-03"))
                        .build());
        assertThat(Cases.only(file, "ADV-01", "2024-06-10").missing())
                .containsExactly("a fixed day: the limit is as soon as reasonably practicable");
    }

    @Test
    void nobodyElsesComplaintCallsForAnAdvocate() {
        assertThat(all(complained(Complainant.FOSTER_CARER), "ADV-01", "2024-09-01"))
                .isEmpty();
        assertThat(only(complained(), "ADV-01", "2024-09-01").missing())
                .contains("whether the child made the complaint of 2024-06-03");
    }

    @Test
    void aWishCallsForAnAdvocateToo() {
        CaseFileBuilder file = inCareFrom("2024-01-10")
                .addAdvocacyReferral(AdvocacyReferral.builder()
                        .asked(day("2024-06-03"))
                        .offered(day("2024-06-03"))
                        .build());
        assertThat(only(file, "ADV-01", "2024-09-01").kind()).isEqualTo(DutyOutcome.MET);
        CaseFileBuilder early = inCareFrom("2004-01-10")
                .addAdvocacyReferral(
                        AdvocacyReferral.builder().asked(day("2004-03-31")).build());
        assertThat(all(early, "ADV-01", "2024-09-01")).isEmpty();
    }

    private static CaseFileBuilder reviewed() {
        return inCareFrom("2024-01-10")
                .addReview(Review.held(day("2024-02-06")))
                .addReview(Review.held(day("2024-05-01")));
    }

    private static IndependentVisitorMatch considered(String day) {
        return IndependentVisitorMatch.builder().considered(day(day)).build();
    }

    @Test
    void aVisitorIsConsideredForEveryReview() {
        CaseFileBuilder file = reviewed()
                .addIndependentVisitor(considered("2024-02-06"))
                .addIndependentVisitor(considered("2024-05-02"));
        assertThat(dutyFrom(file, "IV-01/considered", "2024-02-06", "2024-09-01")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
        AssessedDuty late = dutyFrom(file, "IV-01/considered", "2024-05-01", "2024-09-01");
        assertThat(late.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(late.daysLate()).isEqualTo(1);
        assertThat(dutyFrom(reviewed(), "IV-01/considered", "2024-05-01", "2024-05-01")
                        .kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(dutyFrom(reviewed(), "IV-01/considered", "2024-05-01", "2024-05-02")
                        .kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void whileAVisitorIsAppointedNothingMoreIsAsked() {
        CaseFileBuilder file = reviewed()
                .addIndependentVisitor(IndependentVisitorMatch.builder()
                        .considered(day("2024-02-01"))
                        .appointed(days("2024-03-01", "2024-05-02"))
                        .build());
        assertThat(all(file, "IV-01/considered", "2024-09-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-02-06"));
    }

    @Test
    void considerationsThatWereNotSuppliedAreNotThoseThatWereNotMade() {
        CaseFileBuilder file = reviewed()
                .observations(Observations.complete().with(ActKind.INDEPENDENT_VISITOR, Observed.notSupplied()));
        assertThat(dutyFrom(file, "IV-01/considered", "2024-02-06", "2024-09-01")
                        .missing())
                .containsExactly("considerations of an independent visitor, of which none were supplied");
    }

    private static final List<SchoolTerm> TERMS = List.of(
            term(SchoolTerm.Name.AUTUMN, "2023-09-04", "2023-12-20"),
            term(SchoolTerm.Name.SPRING, "2024-01-08", "2024-03-28"),
            term(SchoolTerm.Name.SUMMER, "2024-04-15", "2024-07-23"));

    private static SchoolTerm term(SchoolTerm.Name name, String from, String to) {
        return SchoolTerm.of(AcademicYear.of("2023/24"), name, day(from), day(to));
    }

    private static CaseFileBuilder planned(String... days) {
        CaseFileBuilder file = inCareFrom("2023-10-02").born(day("2012-05-05"));
        for (String day : days) {
            file.addEducationPlan(
                    PersonalEducationPlan.builder().started(day(day)).build());
        }
        return file;
    }

    private static AssessedDuty termly(CaseFileBuilder file, String trigger, LocalDate asAt) {
        return dutyFrom(Duties.standard().withTerms(TERMS), file, "CPL-11/termly", day(trigger), asAt);
    }

    @Test
    void anEducationPlanIsReviewedByTheEndOfTheNextTerm() {
        LocalDate due = day("2024-03-28");
        assertThat(termly(planned("2023-10-09"), "2023-10-09", due).kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty overdue = termly(planned("2023-10-09"), "2023-10-09", due.plusDays(1));
        assertThat(overdue.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(overdue.due()).contains(due);
        assertThat(termly(planned("2023-10-09", "2024-03-28"), "2023-10-09", due.plusDays(9))
                        .kind())
                .isEqualTo(DutyOutcome.MET);
        assertThat(termly(planned("2023-10-09", "2024-03-29"), "2023-10-09", due.plusDays(9))
                        .kind())
                .isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void aTermThatIsNotKnownEndsAfterTheLastOneThatIs() {
        CaseFileBuilder file = planned("2024-05-01");
        assertThat(termly(file, "2024-05-01", day("2024-07-23")).kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(termly(file, "2024-05-01", day("2024-07-24")).missing())
                .containsExactly("school term dates after 23 July 2024");
        assertThat(termly(planned("2024-05-01", "2024-07-01"), "2024-05-01", day("2025-07-24"))
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void withoutTermsThereIsNoLastDay() {
        AssessedDuty duty = dutyFrom(planned("2023-10-09"), "CPL-11/termly", "2023-10-09", "2024-03-28");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("school term dates");
    }

    @Test
    void eighteenIsTheEndOfEducationPlans() {
        CaseFileBuilder file = planned("2023-10-09").born(day("2006-03-01"));
        AssessedDuty duty = termly(file, "2023-10-09", day("2024-06-01"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the young person was 18");
        assertThat(all(planned("2023-10-09").born(day("2005-10-09")), "CPL-11/termly", "2024-06-01"))
                .isEmpty();
    }
}
