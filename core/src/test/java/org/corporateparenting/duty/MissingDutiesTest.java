package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.days;
import static org.corporateparenting.duty.Cases.inCare;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.missing.ReturnInterviewBuilder;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;
import org.junit.jupiter.api.Test;

class MissingDutiesTest {

    private static final String TIME_OF_RETURN = "the time of day of the return on 2024-03-29";

    private static DayOrMoment at(String text) {
        return DayOrMoment.tryParse(text).orElseThrow();
    }

    private static ReturnInterviewBuilder interview() {
        return ReturnInterview.builder();
    }

    private static CaseFileBuilder back(String returned, ReturnInterviewBuilder interview) {
        DayOrMoment moment = at(returned);
        return inCareFrom("2023-01-10")
                .addMissingPeriod(MissingPeriod.builder()
                        .range(DateRange.of(moment.day().minusDays(2), moment.day()))
                        .returnedAt(moment.moment())
                        .returnInterview(interview.build())
                        .build());
    }

    @Test
    void hoursAreElapsedThroughAChangeOfTheClocks() {
        AssessedDuty inTime =
                only(back("2024-03-29 20:00", interview().held(at("2024-04-01 21:00"))), "MIS-02/held", "2024-05-01");
        assertThat(inTime.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(inTime.dueAt()).contains(OffsetDateTime.parse("2024-04-01T21:00+01:00"));
        assertThat(inTime.working()).isEqualTo("Fri 29 Mar 2024 20:00 GMT + 72 hours");
        AssessedDuty late =
                only(back("2024-03-29 20:00", interview().held(at("2024-04-01 21:01"))), "MIS-02/held", "2024-05-01");
        assertThat(late.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(late.due()).contains(day("2024-04-01"));
        assertThat(late.daysLate()).isZero();
    }

    @Test
    void anInterviewThatWasHeldHadBeenOffered() {
        CaseFileBuilder file = back("2024-03-29 20:00", interview().held(at("2024-03-30 09:00")));
        assertThat(only(file, "MIS-02/offer", "2024-05-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void whatWasDoneAfterTheDayAskedAboutWasNotDoneBefore() {
        CaseFileBuilder file =
                back("2024-06-03 10:00", interview().isOffered(true).held(at("2024-06-20 10:00")));
        assertThat(only(file, "MIS-02/offer", "2024-06-04").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "MIS-02/offer", "2024-06-10").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(file, "MIS-02/held", "2024-06-10").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(file, "MIS-02/offer", "2024-07-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void theTimeOfDayMattersOnlyOnTheLastDay() {
        assertThat(only(back("2024-03-29", interview().held(at("2024-03-31"))), "MIS-02/held", "2024-05-01")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
        assertThat(only(back("2024-03-29", interview().held(at("2024-04-03"))), "MIS-02/held", "2024-05-01")
                        .kind())
                .isEqualTo(DutyOutcome.MET_LATE);
        AssessedDuty open = only(back("2024-03-29", interview().held(at("2024-04-01"))), "MIS-02/held", "2024-05-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing())
                .containsExactlyInAnyOrder(TIME_OF_RETURN, "the time of day of the offer or interview on 2024-04-01");
    }

    @Test
    void onlyTheTimeThatIsNotKnownIsNamed() {
        assertThat(only(back("2024-03-29 20:00", interview().held(at("2024-04-01"))), "MIS-02/held", "2024-05-01")
                        .missing())
                .containsExactly("the time of day of the offer or interview on 2024-04-01");
        assertThat(only(back("2024-03-29", interview().held(at("2024-04-01 10:00"))), "MIS-02/held", "2024-05-01")
                        .missing())
                .containsExactly(TIME_OF_RETURN);
    }

    @Test
    void aReturnWithoutATimeIsDueOnADayAndOverdueAfterIt() {
        CaseFileBuilder file = back("2024-06-03", interview());
        assertThat(only(file, "MIS-02/held", "2024-06-06").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty overdue = only(file, "MIS-02/held", "2024-06-07");
        assertThat(overdue.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(overdue.due()).contains(day("2024-06-06"));
        assertThat(overdue.dueAt()).isEmpty();
        assertThat(overdue.working()).isEqualTo("Mon 3 Jun 2024 + 72 hours");
    }

    @Test
    void theLastDayItselfMayDependOnTheTimeOfTheReturn() {
        CaseFileBuilder file = back("2024-03-29", interview());
        assertThat(only(file, "MIS-02/held", "2024-04-01").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "MIS-02/held", "2024-04-02").missing()).containsExactly(TIME_OF_RETURN);
        assertThat(only(file, "MIS-02/held", "2024-04-03").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void anOfferWithoutADayMayHaveBeenLate() {
        CaseFileBuilder file = back("2024-06-03 10:00", interview().isOffered(true));
        assertThat(only(file, "MIS-02/offer", "2024-06-05").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "MIS-02/offer", "2024-06-05").done()).isEmpty();
        assertThat(only(file, "MIS-02/offer", "2024-06-20").missing())
                .containsExactly("when the interview on the return of 2024-06-03 was offered");
    }

    @Test
    void anInterviewThatIsSaidNotToHaveBeenOfferedIsOverdue() {
        CaseFileBuilder file = back("2024-06-03 10:00", interview().isOffered(false))
                .observations(Observations.complete().with(ActKind.RETURN_INTERVIEW, Observed.notSupplied()));
        assertThat(only(file, "MIS-02/offer", "2024-06-20").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(file, "MIS-02/held", "2024-06-20").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aDeclinedInterviewIsNotToBeHeld() {
        CaseFileBuilder file =
                back("2024-06-03 10:00", interview().isAccepted(false).offered(at("2024-06-04 10:00")));
        assertThat(only(file, "MIS-02/offer", "2024-06-20").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty held = only(file, "MIS-02/held", "2024-06-20");
        assertThat(held.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(held.reason()).contains("the child declined the interview");
    }

    @Test
    void interviewsThatWereNotSuppliedAreNotThoseThatWereNotHeld() {
        CaseFileBuilder file = back("2024-06-03 10:00", interview())
                .observations(Observations.complete().with(ActKind.RETURN_INTERVIEW, Observed.notSupplied()));
        assertThat(only(file, "MIS-02/held", "2024-06-20").missing())
                .containsExactly("interviews on return, of which none were supplied");
    }

    @Test
    void aRecordClosedOnTheDayCareEndedSaysNothingOfAReturn() {
        CaseFileBuilder file = inCare("2024-01-10", "2024-06-03")
                .addMissingPeriod(MissingPeriod.builder()
                        .range(days("2024-06-01", "2024-06-03"))
                        .build());
        assertThat(only(file, "MIS-02/held", "2024-06-20").missing())
                .containsExactly("whether the child was back on 2024-06-03, the day care ended");
    }

    @Test
    void nothingIsOwedWhileTheChildIsGoneOrBeforeTheGuidance() {
        assertThat(all(back("2013-12-31", interview()), "MIS-02/held", "2024-06-20"))
                .isEmpty();
        assertThat(all(back("2024-06-03", interview()), "MIS-02/held", "2024-06-02"))
                .isEmpty();
        CaseFileBuilder gone = inCareFrom("2023-01-10")
                .addMissingPeriod(MissingPeriod.builder()
                        .range(DateRange.startingOn(day("2024-06-01")))
                        .returnInterview(Optional.empty())
                        .build());
        assertThat(all(gone, "MIS-02/offer", "2024-06-20")).isEmpty();
    }
}
