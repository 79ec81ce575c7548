package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.inCare;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.missing;
import static org.corporateparenting.indicator.Young.observed;
import static org.corporateparenting.indicator.Young.without;

import java.time.OffsetDateTime;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.MissingPeriodBuilder;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.missing.ReturnInterviewBuilder;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingIndicatorsTest {

    private static final String IN_TIME = "return-interviews-72-hours";
    private static final String OFFERED_IN_TIME = "return-interviews-offered-72-hours";
    private static final String OFFERED = "return-interviews-offered";
    private static final String HELD = "return-interviews-completed";
    private static final String AS_AT = "2024-09-30";

    private static MissingPeriodBuilder gone(String from, String back) {
        return MissingPeriod.builder().range(DateRange.of(day(from), day(back))).type(MissingType.MISSING);
    }

    private static CaseFileBuilder child(MissingPeriodBuilder... times) {
        CaseFileBuilder file = inCareFrom("2024-01-01");
        for (MissingPeriodBuilder time : times) {
            file.addMissingPeriod(time.build());
        }
        return file;
    }

    /** Six months that end on 30 September 2024 begin on 31 March; the year begins on 1 April. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-29, 2024-03-31, 0/1, 0/1, 0/0",
        "2024-03-29, 2024-04-01, 1/1, 0/1, 0/0",
        "2024-03-31, 2024-03-31, 1/1, 0/1, 0/0",
        "2024-03-31, 2024-04-02, 1/1, 1/1, 1/1",
        "2024-04-01, 2024-04-01, 1/1, 1/1, 1/1",
        "2024-09-30, 2024-10-05, 1/1, 1/1, 1/1",
        "2024-10-01, 2024-10-05, 0/1, 0/1, 0/0"
    })
    void aTimeCountsInTheWindowsOfItsDays(String from, String back, String half, String year, String number) {
        CaseFileBuilder file = child(gone(from, back));
        assertThat(count("missing-in-6-months", AS_AT, file)).isEqualTo(half);
        assertThat(count("missing-children-share", AS_AT, file)).isEqualTo(year);
        assertThat(count("missing-children", AS_AT, file)).isEqualTo(number);
        assertThat(count("missing-episodes", AS_AT, file)).isEqualTo(number);
    }

    @Test
    void whoLeftCareInTheYearIsCountedInTheYearAndNotOnTheDay() {
        CaseFileBuilder file = inCare("2024-01-01", "2024-05-01")
                .addMissingPeriod(gone("2024-04-10", "2024-04-12").build())
                .addMissingPeriod(gone("2024-05-01", "2024-05-03").build());
        assertThat(count("missing-in-6-months", AS_AT, file)).isEqualTo("0/0");
        assertThat(count("missing-children-share", AS_AT, file)).isEqualTo("1/1");
        assertThat(count("missing-episodes", AS_AT, file)).isEqualTo("1/1");
        assertThat(count("missing-children-share", AS_AT, inCare("2024-01-01", "2024-04-01")))
                .isEqualTo("0/0");
        assertThat(count("missing-children-share", AS_AT, inCare("2024-01-01", "2024-04-02")))
                .isEqualTo("0/1");
    }

    @Test
    void timesAreCountedAndTheirMeanIsOverTheChildrenWhoWereMissing() {
        CaseFileBuilder file = child(gone("2024-04-10", "2024-04-12"), gone("2024-05-10", "2024-05-12"));
        CaseFileBuilder never = child().id(org.corporateparenting.child.ChildId.of("C2"));
        assertThat(count("missing-episodes", AS_AT, file, never)).isEqualTo("2/2");
        assertThat(count("missing-episodes-per-child", AS_AT, file, never)).isEqualTo("1/1 sum 2");
    }

    @Test
    void awayIsNotMissingAndATimeWithoutATypeMayBeEither() {
        CaseFileBuilder away = child(gone("2024-04-10", "2024-04-12").type(MissingType.AWAY_WITHOUT_AUTHORISATION));
        assertThat(count("missing-children", AS_AT, away)).isEqualTo("0/0");
        assertThat(count("away-without-authorisation-children", AS_AT, away)).isEqualTo("1/1");
        CaseFileBuilder open = inCareFrom("2024-01-01")
                .addMissingPeriod(MissingPeriod.builder()
                        .range(DateRange.of(day("2024-04-10"), day("2024-04-12")))
                        .build());
        assertThat(count("missing-children", AS_AT, open)).isEqualTo("0/0 ?1");
        assertThat(count("missing-episodes", AS_AT, open)).isEqualTo("0/0 ?1");
        assertThat(count("missing-episodes-per-child", AS_AT, open)).isEqualTo("0/0 ?1");
        assertThat(count(HELD, AS_AT, open)).isEqualTo("0/0 ?1");
    }

    @Test
    void whatWouldNotBeOnRecordIsNotKnownUnlessSomethingIs() {
        CaseFileBuilder none = observed(child(), ActKind.MISSING_PERIOD, "2024-04-02", AS_AT);
        assertThat(count("missing-children", AS_AT, none)).isEqualTo("0/0 ?1");
        assertThat(count("missing-children", AS_AT, observed(child(), ActKind.MISSING_PERIOD, "2024-04-01", AS_AT)))
                .isEqualTo("0/0");
        CaseFileBuilder once =
                observed(child(gone("2024-04-10", "2024-04-12")), ActKind.MISSING_PERIOD, "2024-04-02", AS_AT);
        assertThat(count("missing-children", AS_AT, once)).isEqualTo("1/1");
        assertThat(count("missing-episodes", AS_AT, once)).isEqualTo("1/1 ?1");
        assertThat(count("missing-episodes-per-child", AS_AT, once)).isEqualTo("0/0 ?1");
    }

    private static MissingPeriodBuilder back(String moment, ReturnInterviewBuilder interview) {
        OffsetDateTime returned = OffsetDateTime.parse(moment);
        return gone("2024-05-01", returned.toLocalDate().toString())
                .returnedAt(returned)
                .returnInterview(interview.build());
    }

    private static DayOrMoment at(String moment) {
        return DayOrMoment.of(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-13T20:00:00+01:00, 1/1", "2024-05-13T20:01:00+01:00, 0/1"})
    void theHoursAre72FromTheMomentOfTheReturn(String done, String expected) {
        MissingPeriodBuilder time =
                back("2024-05-10T20:00:00+01:00", ReturnInterview.builder().held(at(done)));
        assertThat(count(IN_TIME, AS_AT, child(time))).isEqualTo(expected);
        assertThat(count(OFFERED_IN_TIME, AS_AT, child(time))).isEqualTo(expected);
        assertThat(count(HELD, AS_AT, child(time))).isEqualTo("1/1");
        assertThat(count(OFFERED, AS_AT, child(time))).isEqualTo("1/1");
    }

    /** Back at some time on 10 May: 72 hours may be over at any time on 13 May. */
    @ParameterizedTest
    @CsvSource({"2024-05-12, 1/1", "2024-05-13, 0/0 ?1", "2024-05-14, 0/1"})
    void withoutTimesOfDayTheLastDayIsNotKnown(String done, String expected) {
        MissingPeriodBuilder time = gone("2024-05-01", "2024-05-10")
                .returnInterview(ReturnInterview.builder()
                        .held(DayOrMoment.of(day(done)))
                        .build());
        assertThat(count(IN_TIME, AS_AT, child(time))).isEqualTo(expected);
    }

    @Test
    void anInterviewNotHeldCountsTheDayAfterTheLastDay() {
        MissingPeriodBuilder time = gone("2024-05-01", "2024-05-10");
        assertThat(count(IN_TIME, "2024-05-13", child(time))).isEqualTo("0/0");
        assertThat(count(IN_TIME, "2024-05-14", child(time))).isEqualTo("0/1");
        assertThat(count(HELD, "2024-05-10", child(time))).isEqualTo("0/1");
        assertThat(count(HELD, "2024-05-09", child(time))).isEqualTo("0/0");
        assertThat(count(IN_TIME, "2025-04-02", child(gone("2025-03-20", "2025-03-30"))))
                .isEqualTo("0/0");
        assertThat(count(IN_TIME, "2025-04-03", child(gone("2025-03-20", "2025-03-30"))))
                .isEqualTo("0/1");
    }

    @Test
    void anInterviewThatWasDeclinedWasOfferedAndNotHeld() {
        MissingPeriodBuilder time = back(
                "2024-05-10T20:00:00+01:00",
                ReturnInterview.builder()
                        .isOffered(true)
                        .offered(at("2024-05-11T09:00:00+01:00"))
                        .isAccepted(false));
        CaseFileBuilder file = without(child(time), ActKind.RETURN_INTERVIEW);
        assertThat(count(OFFERED, AS_AT, file)).isEqualTo("1/1");
        assertThat(count(OFFERED_IN_TIME, AS_AT, file)).isEqualTo("1/1");
        assertThat(count(HELD, AS_AT, file)).isEqualTo("0/1");
        assertThat(count(IN_TIME, AS_AT, file)).isEqualTo("0/1");
    }

    @Test
    void anOfferOfWhichTheDayIsNotOnRecordMayHaveBeenInTime() {
        MissingPeriodBuilder time =
                back("2024-05-10T20:00:00+01:00", ReturnInterview.builder().isOffered(true));
        assertThat(count(OFFERED, AS_AT, child(time))).isEqualTo("1/1");
        assertThat(count(OFFERED_IN_TIME, AS_AT, child(time))).isEqualTo("0/0 ?1");
        MissingPeriodBuilder never =
                back("2024-05-10T20:00:00+01:00", ReturnInterview.builder().isOffered(false));
        assertThat(count(OFFERED, AS_AT, child(never))).isEqualTo("0/1");
        assertThat(count(OFFERED_IN_TIME, AS_AT, child(never))).isEqualTo("0/1");
    }

    @Test
    void interviewsThatWouldNotBeOnRecordAreNotKnown() {
        CaseFileBuilder file = without(child(gone("2024-05-01", "2024-05-10")), ActKind.RETURN_INTERVIEW);
        for (String measure : new String[] {IN_TIME, OFFERED_IN_TIME, OFFERED, HELD}) {
            assertThat(missing(measure, AS_AT, file))
                    .containsExactly("whether and when an interview was offered and held");
        }
    }

    @Test
    void whatWasDoneAfterTheDayHasNotBeenDone() {
        MissingPeriodBuilder time = back(
                "2024-05-10T20:00:00+01:00",
                ReturnInterview.builder().isOffered(true).held(at("2024-06-01T09:00:00+01:00")));
        assertThat(count(OFFERED, "2024-05-31", child(time))).isEqualTo("0/1");
        assertThat(count(OFFERED, "2024-06-01", child(time))).isEqualTo("1/1");
    }

    @Test
    void aTimeClosedOnTheDayCareEndedMayBeNoReturn() {
        CaseFileBuilder file = inCare("2024-01-01", "2024-05-10")
                .addMissingPeriod(gone("2024-05-01", "2024-05-10").build());
        assertThat(missing(HELD, AS_AT, file)).containsExactly("whether the child was back when care ended");
    }

    @Test
    void whoWasAwayOrIsStillGoneHasNoReturnToCount() {
        CaseFileBuilder away = child(gone("2024-05-01", "2024-05-10").type(MissingType.AWAY_WITHOUT_AUTHORISATION));
        assertThat(count(HELD, AS_AT, away)).isEqualTo("0/0");
        assertThat(count(HELD, AS_AT, child(gone("2024-05-01", "2024-10-01")))).isEqualTo("0/0");
    }
}
