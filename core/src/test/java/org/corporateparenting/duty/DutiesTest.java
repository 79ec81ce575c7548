package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.days;
import static org.corporateparenting.duty.Cases.inCareFrom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import org.corporateparenting.arbitraries.Retold;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.BankHoliday;
import org.corporateparenting.time.CalendarBasis;
import org.corporateparenting.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

/** The way in, as an embedder writes it. */
class DutiesTest {

    private static final LocalDate AS_AT = LocalDate.of(2025, 1, 10);

    private static CaseFile caseFile() {
        LocalDate started = LocalDate.of(2024, 12, 20);
        Episode episode = Episode.builder()
                .commenced(started)
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .placementType(PlacementType.FOSTER_OTHER)
                .build();
        return CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(LocalDate.of(2012, 5, 4))
                .addEpisode(episode)
                .addReview(Review.cancelled(LocalDate.of(2025, 1, 6)))
                .observations(Observations.complete()
                        .with(Maps.toMap(
                                EnumSet.range(ActKind.HEALTH_ASSESSMENT, ActKind.MOTHERHOOD),
                                kind -> Observed.notSupplied())))
                .build();
    }

    @Test
    void whatIsDueWithinFourWeeks() {
        ImmutableList<AssessedDuty> soon =
                Duties.standard().assess(caseFile(), AS_AT).dueWithin(28);

        assertThat(soon).extracting(duty -> duty.duty().toString()).containsExactly("REV-01", "REV-08");
        AssessedDuty duty = soon.get(0);
        DutyOutcome kind = duty.kind();
        assertThat(kind).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.child()).contains(ChildId.of("C17"));
        assertThat(duty.subject()).isEqualTo(Subject.CHILD);
        assertThat(duty.key()).isEqualTo("C17");
        assertThat(duty.due()).contains(LocalDate.of(2025, 1, 22));
        assertThat(duty.dueAt()).isEmpty();
        assertThat(duty.done()).isEmpty();
        assertThat(duty.trigger()).isEqualTo(LocalDate.of(2024, 12, 20));
        assertThat(duty.title()).isEqualTo("First review of the child's case");
        assertThat(duty.force()).isEqualTo(Force.STATUTE);
        assertThat(duty.working()).isEqualTo("Fri 20 Dec 2024 + 20 working days, skipping 25 Dec, 26 Dec, 1 Jan");
        assertThat(duty.citations()).extracting(Citation::provision).containsExactly("reg 33(1)");
        assertThat(duty.missing()).isEmpty();
        assertThat(duty.rule().id()).isEqualTo(duty.duty());
    }

    @Test
    void dueWithinCountsTheAsAtDateAndTheLastDay() {
        DutyTimetable timetable = Duties.standard().assess(caseFile(), AS_AT);
        assertThat(timetable.dueWithin(11)).isEmpty();
        assertThat(timetable.dueWithin(12)).hasSize(2);
        assertThat(Duties.standard()
                        .assess(caseFile(), LocalDate.of(2025, 1, 22))
                        .dueWithin(0))
                .hasSize(2);
        assertThatThrownBy(() -> timetable.dueWithin(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days is -1; it must be 0 or more");
    }

    @Test
    void theTimetableIsSortedAndKnowsItsDay() {
        DutyTimetable timetable = Duties.standard().assess(caseFile(), AS_AT);
        assertThat(timetable.asAt()).isEqualTo(AS_AT);
        assertThat(timetable.all())
                .extracting(AssessedDuty::toString)
                .isSorted()
                .containsSubsequence(
                        "C17 CPL-01 from 2024-12-20: NOT_DETERMINABLE",
                        "C17 CPL-11/first-review from 2024-12-20: NOT_DETERMINABLE",
                        "C17 CPL-11/start from 2024-12-20: NOT_DETERMINABLE",
                        "C17 CPL-12 from 2024-12-20: NOT_DETERMINABLE",
                        "C17 HLT-01 from 2024-12-20: NOT_DETERMINABLE",
                        "C17 HLT-02/target from 2024-12-20: NOT_DETERMINABLE",
                        "C17 PLC-01 from 2024-12-20: NOT_DETERMINABLE",
                        "C17 PLC-03 from 2024-12-20: NOT_DETERMINABLE",
                        "C17 REV-01 from 2024-12-20: NOT_YET_DUE",
                        "C17 REV-08/appointed from 2024-12-20: NOT_YET_DUE",
                        "C17 REV-08/handbook from 2024-12-20: OVERDUE",
                        "C17 VIS-01 from 2024-12-20: OVERDUE");
        assertThat(timetable.with(DutyOutcome.OVERDUE)).hasSize(2);
    }

    @Test
    void aProclaimedHolidayMovesTheLastDay() {
        WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales()
                .adding(new BankHoliday(LocalDate.of(2025, 1, 15), "One-off", CalendarBasis.PROCLAIMED));
        AssessedDuty review = Duties.standard()
                .with(calendar)
                .assess(caseFile(), AS_AT)
                .dueWithin(28)
                .get(0);
        assertThat(review.due()).contains(LocalDate.of(2025, 1, 23));
        assertThat(review.working())
                .isEqualTo("Fri 20 Dec 2024 + 20 working days, skipping 25 Dec, 26 Dec, 1 Jan, 15 Jan");
    }

    @Test
    void nothingThatIdentifiesTheChildIsPrinted() {
        assertThat(Duties.standard().assess(caseFile(), AS_AT).all())
                .noneMatch(duty -> (duty + duty.working() + duty.missing()).contains("2012"));
    }

    @Test
    void lookingBackIsRefused() {
        assertThatThrownBy(() -> Duties.standard().lookingAhead(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days is -1; it must be 0 or more");
    }

    @Test
    void aRecordGivenTwiceIsOne() {
        CaseFileBuilder file = inCareFrom("2024-01-10")
                .addComplaint(Complaint.builder().received(day("2024-03-04")).build())
                .addAdvocacyReferral(
                        AdvocacyReferral.builder().asked(day("2024-03-04")).build())
                .addMissingPeriod(MissingPeriod.builder()
                        .range(days("2024-04-01", "2024-04-02"))
                        .build())
                .addCareProceeding(
                        CareProceedings.builder().issued(day("2024-02-01")).build());
        CaseFile twice = Retold.inAnotherOrder(file.build(), new Random(1));
        assertThat(Duties.standard().assess(twice, day("2024-06-03")).all())
                .extracting(duty -> duty.duty() + " " + duty.trigger() + " " + duty.kind())
                .contains(
                        "ADV-01 2024-03-04 NOT_DETERMINABLE",
                        "COM-01 2024-03-04 OVERDUE",
                        "LAC-15 2024-02-01 NOT_YET_DUE",
                        "MIS-02 2024-04-02 OVERDUE")
                .containsExactlyElementsOf(Duties.standard().assess(file.build(), day("2024-06-03")).all().stream()
                        .map(duty -> duty.duty() + " " + duty.trigger() + " " + duty.kind())
                        .toList());
    }
}
