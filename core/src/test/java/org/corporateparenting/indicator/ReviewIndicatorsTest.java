package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.inCare;
import static org.corporateparenting.indicator.Young.inCareAtLatestFrom;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.missing;
import static org.corporateparenting.indicator.Young.observed;
import static org.corporateparenting.indicator.Young.without;

import java.util.List;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.casework.review.Escalation;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days from Monday 3 June 2024: the 20th is Monday 1 July. */
class ReviewIndicatorsTest {

    private static final String START = "2024-06-03";

    private static CaseFileBuilder reviewed(String... days) {
        CaseFileBuilder file = inCareFrom(START);
        for (String each : days) {
            file.addReview(Review.held(day(each)));
        }
        return file;
    }

    private static CaseFileBuilder coded(String on, Participation code) {
        return inCareFrom(START)
                .addReview(Review.builder().on(day(on)).participation(code).build());
    }

    @Test
    void firstReviewCountsOnceItIsHeldOrTheDayAfterItsLastDay() {
        assertThat(count("first-review-on-time", "2024-06-30", inCareFrom(START)))
                .isEqualTo("0/0");
        assertThat(count("first-review-on-time", "2024-07-01", inCareFrom(START)))
                .isEqualTo("0/0");
        assertThat(count("first-review-on-time", "2024-07-02", inCareFrom(START)))
                .isEqualTo("0/1");
        assertThat(count("first-review-on-time", "2024-07-01", reviewed("2024-07-01")))
                .isEqualTo("1/1");
        assertThat(count("first-review-on-time", "2024-07-02", reviewed("2024-07-02")))
                .isEqualTo("0/1");
        assertThat(count("first-review-on-time", "2024-06-20", reviewed("2024-06-20")))
                .isEqualTo("1/1");
    }

    @Test
    void firstReviewLateInOneYearIsNotCountedAgainInTheNext() {
        CaseFileBuilder late = inCareFrom("2024-02-01").addReview(Review.held(day("2024-04-10")));
        assertThat(count("first-review-on-time", "2024-03-31", late)).isEqualTo("0/1");
        assertThat(count("first-review-on-time", "2025-03-31", late)).isEqualTo("0/0");
    }

    /** From Monday 4 March 2024, over Good Friday and Easter Monday, the 20th working day is Wednesday 3 April. */
    @Test
    void firstReviewHeldEarlyCountsInTheYearInWhichItWasHeld() {
        CaseFileBuilder early = inCareFrom("2024-03-04").addReview(Review.held(day("2024-03-25")));
        assertThat(count("first-review-on-time", "2024-03-31", early)).isEqualTo("1/1");
        assertThat(count("first-review-on-time", "2024-04-30", early)).isEqualTo("0/0");
    }

    /** From Monday 3 March 2025 the 20th working day is Monday 31 March. */
    @Test
    void aReviewDueOnTheLastDayOfTheYearIsLateInTheNext() {
        assertThat(count("first-review-on-time", "2025-03-31", inCareFrom("2025-03-03")))
                .isEqualTo("0/0");
        assertThat(count("first-review-on-time", "2025-04-01", inCareFrom("2025-03-03")))
                .isEqualTo("0/1");
        assertThat(count("first-review-on-time", "2025-06-30", inCareFrom("2025-03-03")))
                .isEqualTo("0/1");
    }

    @Test
    void aReviewThatMayBeOverdueSinceCareMayHaveBegunBeforeIsNotKnown() {
        assertThat(count("first-review-on-time", "2024-06-28", inCareAtLatestFrom(START)))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void whereCareEndedFirstNoReviewWasDue() {
        assertThat(count("first-review-on-time", "2024-12-31", inCare(START, "2024-06-20")))
                .isEqualTo("0/0");
    }

    @Test
    void firstReviewOfAChildWhoseStartIsNotKnownIsNotKnown() {
        assertThat(count(
                        "first-review-on-time",
                        "2024-07-02",
                        inCareAtLatestFrom(START).addReview(Review.held(day("2024-06-20")))))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void secondReviewIsInTimeThreeMonthsAfterTheFirst() {
        assertThat(count("second-review-on-time", "2024-12-31", reviewed("2024-06-20", "2024-09-20")))
                .isEqualTo("1/1");
        assertThat(count("second-review-on-time", "2024-12-31", reviewed("2024-06-20", "2024-09-21")))
                .isEqualTo("0/1");
        assertThat(count("second-review-on-time", "2024-09-20", reviewed("2024-06-20")))
                .isEqualTo("0/0");
        assertThat(count("second-review-on-time", "2024-09-21", reviewed("2024-06-20")))
                .isEqualTo("0/1");
    }

    @Test
    void secondReviewOfAnEarlierTimeInCareDoesNotCount() {
        CaseFileBuilder back = reviewed("2024-06-20", "2024-09-20")
                .episodes(List.of(
                        Young.stay(START, "2024-10-01"),
                        Young.starts("2024-11-01").build()));
        assertThat(count("second-review-on-time", "2024-11-05", back)).isEqualTo("0/0");
    }

    @Test
    void laterReviewIsInTimeSixMonthsAfterTheOneBefore() {
        CaseFileBuilder inTime = reviewed("2024-06-20", "2024-09-20", "2025-03-20");
        CaseFileBuilder late = reviewed("2024-06-20", "2024-09-20", "2025-03-21");
        assertThat(count("subsequent-review-on-time", "2025-05-01", inTime)).isEqualTo("1/1");
        assertThat(count("subsequent-review-on-time", "2025-05-01", late)).isEqualTo("0/1");
        assertThat(count("subsequent-review-on-time", "2025-03-20", reviewed("2024-06-20", "2024-09-20")))
                .isEqualTo("0/0");
    }

    @Test
    void eachReviewThatWasDueCounts() {
        assertThat(count("reviews-on-time", "2025-03-31", reviewed("2024-06-20", "2024-09-21", "2025-03-20")))
                .isEqualTo("2/3");
    }

    @Test
    void oneLateReviewSettlesItForTheChild() {
        assertThat(count(
                        "reviews-on-time-open-4-weeks",
                        "2025-03-31",
                        reviewed("2024-06-20", "2024-09-21", "2025-03-20")))
                .isEqualTo("0/1");
        assertThat(count(
                        "reviews-on-time-open-4-weeks",
                        "2025-03-31",
                        reviewed("2024-06-20", "2024-09-20", "2025-03-20")))
                .isEqualTo("1/1");
    }

    @Test
    void fourWeeksInCareAreTwentyEightDays() {
        assertThat(count("reviews-on-time-open-4-weeks", "2024-06-30", inCareFrom(START)))
                .isEqualTo("0/0");
        assertThat(count("reviews-on-time-open-4-weeks", "2024-07-01", inCareFrom(START)))
                .isEqualTo("1/1");
        assertThat(missing("reviews-on-time-open-4-weeks", "2024-06-30", inCareAtLatestFrom(START)))
                .containsExactly("the day on which the child started to be looked after");
    }

    @ParameterizedTest
    @CsvSource({"PN1, 1/1", "PN2, 1/1", "PN3, 1/1", "PN4, 1/1", "PN5, 1/1", "PN6, 1/1", "PN7, 0/1", "PN0, 0/0"})
    void whoAttendedOrGaveViewsTookPart(String code, String expected) {
        assertThat(count("review-participation-latest", "2024-08-01", coded("2024-06-20", Participation.of(code))))
                .isEqualTo(expected);
    }

    @Test
    void theLatestReviewDecidesAndOneWithoutACodeIsNotKnown() {
        CaseFileBuilder file = coded("2024-06-20", Participation.ATTENDED_AND_SPOKE)
                .addReview(Review.builder()
                        .on(day("2024-09-20"))
                        .participation(Participation.ABSENT_GAVE_NO_VIEWS)
                        .build());
        assertThat(count("review-participation-latest", "2024-09-19", file)).isEqualTo("1/1");
        assertThat(count("review-participation-latest", "2024-09-20", file)).isEqualTo("0/1");
        assertThat(count("review-participation-latest", "2024-09-20", reviewed("2024-06-20")))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void whereALaterReviewWouldNotBeOnRecordParticipationIsNotKnown() {
        CaseFileBuilder file = coded("2024-06-20", Participation.ATTENDED_AND_SPOKE);
        assertThat(count(
                        "review-participation-latest",
                        "2024-09-30",
                        observed(file, ActKind.REVIEW, "2024-01-01", "2024-09-30")))
                .isEqualTo("1/1");
        assertThat(count(
                        "review-participation-latest",
                        "2024-09-30",
                        observed(file, ActKind.REVIEW, "2024-01-01", "2024-09-29")))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void participationFromFourGoesByTheAgeAtTheReview() {
        CaseFileBuilder file = coded("2024-06-20", Participation.ABSENT_VIEWS_SENT);
        assertThat(count("review-participation-4-plus", "2024-08-01", file.born(day("2020-06-20"))))
                .isEqualTo("1/1");
        assertThat(count("review-participation-4-plus", "2024-08-01", file.born(day("2020-06-21"))))
                .isEqualTo("0/0");
        assertThat(count("review-participation-4-plus", "2024-08-01", coded("2024-06-20", Participation.UNDER_FOUR)))
                .isEqualTo("0/0");
        assertThat(count("review-participation-4-plus", "2024-08-01", reviewed("2024-06-20")))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void reviewsOfOneDayAreOneAndThoseOutsideCareOrCancelledAreNone() {
        CaseFileBuilder file = reviewed("2024-06-02", "2024-06-20", "2024-06-20", "2024-09-20", "2025-04-01")
                .addReview(Review.cancelled(day("2024-07-20")));
        assertThat(count("reviews-held", "2025-03-31", file)).isEqualTo("2/2");
        assertThat(count("reviews-held", "2025-04-01", file)).isEqualTo("1/1");
        assertThat(count(
                        "reviews-held",
                        "2024-06-30",
                        observed(inCareFrom(START), ActKind.REVIEW, "2024-06-04", "2025-01-01")))
                .isEqualTo("0/0 ?1");
        assertThat(count(
                        "reviews-held",
                        "2024-06-30",
                        observed(inCareFrom(START), ActKind.REVIEW, "2024-06-03", "2025-01-01")))
                .isEqualTo("0/0");
    }

    @ParameterizedTest
    @CsvSource({
        "reviews-attended-headline, PN0, 1/1",
        "reviews-attended-headline, PN4, 1/1",
        "reviews-attended-headline, PN5, 0/1",
        "reviews-attended-or-views-headline, PN0, 1/1",
        "reviews-attended-or-views-headline, PN4, 1/1",
        "reviews-attended-or-views-headline, PN6, 1/1",
        "reviews-attended-or-views-headline, PN7, 0/1",
        "reviews-attended-share, PN0, 0/1",
        "reviews-attended-share, PN4, 1/1",
        "reviews-not-attended-share, PN0, 0/1",
        "reviews-not-attended-share, PN4, 0/1",
        "reviews-not-attended-share, PN5, 1/1",
        "reviews-not-recorded-share, PN5, 0/1",
        "reviews-pn0-share, PN0, 1/1",
        "reviews-pn1-share, PN1, 1/1",
        "reviews-pn2-share, PN2, 1/1",
        "reviews-pn3-share, PN3, 1/1",
        "reviews-pn4-share, PN4, 1/1",
        "reviews-pn5-share, PN5, 1/1",
        "reviews-pn6-share, PN6, 1/1",
        "reviews-pn7-share, PN7, 1/1",
        "reviews-pn7-share, PN6, 0/1"
    })
    void eachReviewHeldIsCountedByItsCode(String measure, String code, String expected) {
        assertThat(count(measure, "2024-08-01", coded("2024-06-20", Participation.of(code))))
                .isEqualTo(expected);
    }

    @Test
    void aReviewWithoutACodeIsNotKnownToBeAttendedAndCountsAsOneWithout() {
        assertThat(count("reviews-attended-share", "2024-08-01", reviewed("2024-06-20")))
                .isEqualTo("0/0 ?1");
        assertThat(count("reviews-not-recorded-share", "2024-08-01", reviewed("2024-06-20")))
                .isEqualTo("1/1");
    }

    /** From Monday 3 June 2024: five working days are Monday 10 June, fifteen Monday 24 June. */
    @ParameterizedTest
    @CsvSource({"2024-06-10, 2024-06-24, 1/1", "2024-06-11, 2024-06-25, 0/1"})
    void decisionsTakeFiveWorkingDaysAndTheRecordFifteen(String decided, String recorded, String expected) {
        CaseFileBuilder file = inCareFrom("2024-05-20")
                .addReview(Review.builder()
                        .on(day("2024-06-03"))
                        .decisionsIssued(day(decided))
                        .recordCompleted(day(recorded))
                        .build());
        assertThat(count("review-decisions-on-time", "2024-08-01", file)).isEqualTo(expected);
        assertThat(count("chair-report-on-time", "2024-08-01", file)).isEqualTo(expected);
    }

    @Test
    void papersThatWouldNotBeOnRecordAreNotKnown() {
        CaseFileBuilder file = without(reviewed("2024-06-20"), ActKind.REVIEW_PAPERS);
        assertThat(count("review-decisions-on-time", "2024-08-01", file)).isEqualTo("0/0 ?1");
        assertThat(count("review-decisions-on-time", "2024-08-01", reviewed("2024-06-20")))
                .isEqualTo("0/1");
    }

    @Test
    void formalConcernsOfTheYearAreCounted() {
        CaseFileBuilder file = inCareFrom(START)
                .addEscalation(concern("2024-06-10", DisputeStage.FORMAL))
                .addEscalation(concern("2024-06-11", DisputeStage.INFORMAL))
                .addEscalation(concern("2025-04-01", DisputeStage.FORMAL));
        assertThat(count("iro-escalations", "2025-03-31", file)).isEqualTo("1/1");
        assertThat(count("iro-escalations", "2025-03-31", without(inCareFrom(START), ActKind.ESCALATION)))
                .isEqualTo("0/0 ?1");
    }

    private static Escalation concern(String raised, DisputeStage stage) {
        return Escalation.builder().raised(day(raised)).stage(stage).build();
    }
}
