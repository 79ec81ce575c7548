package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.inCare;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.observed;

import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six weeks before 30 June 2024 is 19 May 2024. */
class VisitIndicatorsTest {

    private static final String ANY = "visit-within-6-weeks";
    private static final String STATUTORY = "statutory-visit-within-6-weeks";
    private static final String AS_AT = "2024-06-30";

    @ParameterizedTest
    @CsvSource({"2024-05-18, 0/1", "2024-05-19, 1/1", "2024-06-30, 1/1", "2024-07-01, 0/1"})
    void aVisitOnTheDaySixWeeksAgoIsWithinSixWeeks(String visited, String expected) {
        assertThat(count(ANY, AS_AT, inCareFrom("2024-01-01").addVisit(Visit.made(day(visited)))))
                .isEqualTo(expected);
        assertThat(count(STATUTORY, AS_AT, inCareFrom("2024-01-01").addVisit(Visit.made(day(visited)))))
                .isEqualTo(expected);
    }

    @Test
    void aVisitBeforeCareBeganDoesNotCountAndNobodyOutsideCareDoes() {
        Visit visit = Visit.made(day("2024-06-09"));
        assertThat(count(ANY, AS_AT, inCareFrom("2024-06-10").addVisit(visit))).isEqualTo("0/1");
        assertThat(count(ANY, AS_AT, inCareFrom("2024-06-09").addVisit(visit))).isEqualTo("1/1");
        assertThat(count(ANY, AS_AT, inCare("2024-06-09", "2024-06-30").addVisit(visit)))
                .isEqualTo("0/0");
    }

    @Test
    void whetherTheChildWasSeenDecides() {
        Visit unseen = Visit.builder().on(day("2024-06-01")).childSeen(false).build();
        Visit open = Visit.builder().on(day("2024-06-02")).build();
        assertThat(count(ANY, AS_AT, inCareFrom("2024-01-01").addVisit(unseen))).isEqualTo("0/1");
        assertThat(count(ANY, AS_AT, inCareFrom("2024-01-01").addVisit(unseen).addVisit(open)))
                .isEqualTo("0/0 ?1");
        assertThat(count(ANY, AS_AT, inCareFrom("2024-01-01").addVisit(open).addVisit(Visit.made(day("2024-06-03")))))
                .isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, REMOTE, 0/1",
        "2020-04-23, REMOTE, 0/1",
        "2020-04-24, REMOTE, 1/1",
        "2020-09-24, REMOTE, 1/1",
        "2020-09-25, REMOTE, 0/1",
        "2020-09-25, REMOTE_FOR_CORONAVIRUS, 1/1",
        "2021-09-30, REMOTE_FOR_CORONAVIRUS, 1/1",
        "2021-10-01, REMOTE_FOR_CORONAVIRUS, 0/1"
    })
    void aRemoteVisitIsStatutoryWhileItWasAllowed(String visited, VisitMode mode, String expected) {
        Visit visit =
                Visit.builder().on(day(visited)).childSeen(true).mode(mode).build();
        assertThat(count(STATUTORY, visited, inCareFrom("2020-01-01").addVisit(visit)))
                .isEqualTo(expected);
        assertThat(count(ANY, visited, inCareFrom("2020-01-01").addVisit(visit)))
                .isEqualTo("1/1");
    }

    @Test
    void whereVisitsWereNotObservedForSixWeeksNothingIsKnown() {
        assertThat(count(ANY, AS_AT, observed(inCareFrom("2024-01-01"), ActKind.VISIT, "2024-05-19", AS_AT)))
                .isEqualTo("0/1");
        assertThat(count(ANY, AS_AT, observed(inCareFrom("2024-01-01"), ActKind.VISIT, "2024-05-20", AS_AT)))
                .isEqualTo("0/0 ?1");
    }

    /** A week after Monday 3 June is 10 June, six weeks after that 22 July. */
    @Test
    void theLatestVisitThatWasDueDecides() {
        Visit first = Visit.made(day("2024-06-10"));
        assertThat(count("visits-in-their-interval", "2024-06-05", inCareFrom("2024-06-03")))
                .isEqualTo("0/0");
        assertThat(count("visits-in-their-interval", "2024-06-11", inCareFrom("2024-06-03")))
                .isEqualTo("0/1");
        assertThat(count(
                        "visits-in-their-interval",
                        "2024-07-22",
                        inCareFrom("2024-06-03").addVisit(first)))
                .isEqualTo("1/1");
        assertThat(count(
                        "visits-in-their-interval",
                        "2024-07-23",
                        inCareFrom("2024-06-03").addVisit(first)))
                .isEqualTo("0/1");
        assertThat(count(
                        "visits-in-their-interval",
                        "2024-07-23",
                        inCareFrom("2024-06-03").addVisit(first).addVisit(Visit.made(day("2024-07-22")))))
                .isEqualTo("1/1");
    }
}
