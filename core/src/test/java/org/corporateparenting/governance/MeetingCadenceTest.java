package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;

class MeetingCadenceTest {

    private static final MeetingCadence CADENCE = MeetingCadence.everyTwoMonths();
    private static final LocalDate LATER = LocalDate.of(2022, 10, 8);

    /** The nine meetings of a board that says it meets every two months. */
    private static final List<BoardMeeting> NINE = held(
            "2021-07-02",
            "2021-08-06",
            "2021-10-08",
            "2021-12-10",
            "2022-02-11",
            "2022-04-08",
            "2022-06-10",
            "2022-08-12",
            "2022-10-07");

    private static List<BoardMeeting> held(String... days) {
        return Stream.of(days).map(day -> meeting(day, MeetingState.HELD)).toList();
    }

    private static BoardMeeting meeting(String day, MeetingState state) {
        return BoardMeeting.builder().date(LocalDate.parse(day)).state(state).build();
    }

    private static MeetingYear in(String year, List<BoardMeeting> meetings, LocalDate asAt) {
        return CADENCE.in(CollectionYear.of(year).range(), meetings, asAt);
    }

    @Test
    void sd330OnlyTheFirstGapIsTooShort() {
        List<MeetingGap> gaps = CADENCE.gaps(NINE, LATER);

        assertThat(gaps).extracting(MeetingGap::days).containsExactly(35L, 63L, 63L, 63L, 56L, 63L, 63L, 56L, 1L);
        assertThat(gaps.get(0).kind()).isEqualTo(MeetingGap.Kind.TOO_SHORT);
        assertThat(gaps.get(0).expected()).isEqualTo("2021-09-02");
        assertThat(gaps.subList(1, 9)).extracting(MeetingGap::kind).containsOnly(MeetingGap.Kind.AS_PLANNED);
    }

    @Test
    void sd329FiveOfTheNineAreInTheYear() {
        assertThat(in("2021/22", NINE, LATER).held()).isEqualTo(5);
        assertThat(in("2021/22", NINE, LATER).kind()).isEqualTo(MeetingYear.Kind.NOT_MET);
        assertThat(in("2022/23", NINE, LATER).held()).isEqualTo(4);
        assertThat(in("2022/23", NINE, LATER).kind()).isEqualTo(MeetingYear.Kind.NOT_YET);
    }

    @Test
    void sd358FiveMeetingsAreTooFewWhenTheYearIsOver() {
        List<BoardMeeting> five = held("2022-04-10", "2022-06-10", "2022-08-10", "2022-10-10", "2022-12-10");
        List<BoardMeeting> six = new ArrayList<>(five);
        six.add(meeting("2023-03-31", MeetingState.HELD));

        assertThat(in("2022/23", five, LocalDate.of(2023, 3, 31)).kind()).isEqualTo(MeetingYear.Kind.NOT_YET);
        assertThat(in("2022/23", five, LocalDate.of(2023, 4, 1)).kind()).isEqualTo(MeetingYear.Kind.NOT_MET);
        assertThat(in("2022/23", six, LocalDate.of(2023, 3, 30)).kind()).isEqualTo(MeetingYear.Kind.NOT_YET);
        assertThat(in("2022/23", six, LocalDate.of(2023, 3, 31)).kind()).isEqualTo(MeetingYear.Kind.MET);
    }

    @Test
    void meetingOfWhichNothingIsSaidLeavesTheYearOpen() {
        List<BoardMeeting> meetings =
                new ArrayList<>(held("2022-04-10", "2022-06-10", "2022-08-10", "2022-10-10", "2022-12-10"));
        meetings.add(meeting("2023-02-10", MeetingState.PLANNED));

        assertThat(in("2022/23", meetings, LATER.plusYears(1)).kind()).isEqualTo(MeetingYear.Kind.NOT_DETERMINABLE);
        assertThat(in("2022/23", meetings, LATER.plusYears(1)).unknown()).isEqualTo(1);
    }

    @Test
    void gapIsTooLongTheDayAfterTheTolerance() {
        List<BoardMeeting> meetings = held("2022-12-31");

        assertThat(open(meetings, "2023-03-14").kind()).isEqualTo(MeetingGap.Kind.AS_PLANNED);
        assertThat(open(meetings, "2023-03-14").expected()).isEqualTo("2023-02-28");
        assertThat(open(meetings, "2023-03-15").kind()).isEqualTo(MeetingGap.Kind.TOO_LONG);
        assertThat(CADENCE.gaps(held("2023-01-10", "2023-02-24"), LocalDate.of(2023, 2, 24))
                        .get(0)
                        .kind())
                .isEqualTo(MeetingGap.Kind.AS_PLANNED);
        assertThat(CADENCE.gaps(held("2023-01-10", "2023-02-23"), LocalDate.of(2023, 2, 23))
                        .get(0)
                        .kind())
                .isEqualTo(MeetingGap.Kind.TOO_SHORT);
    }

    @Test
    void longGapWithAMeetingNobodySpeaksOfCannotBeDetermined() {
        List<BoardMeeting> meetings = new ArrayList<>(held("2022-07-14", "2022-11-10"));
        assertThat(CADENCE.gaps(meetings, LATER.plusMonths(2)).get(0).kind()).isEqualTo(MeetingGap.Kind.TOO_LONG);

        meetings.add(meeting("2022-09-15", MeetingState.PLANNED));
        assertThat(CADENCE.gaps(meetings, LATER.plusMonths(2)).get(0).kind())
                .isEqualTo(MeetingGap.Kind.NOT_DETERMINABLE);

        meetings.set(2, meeting("2022-09-15", MeetingState.NOT_HELD));
        assertThat(CADENCE.gaps(meetings, LATER.plusMonths(2)).get(0).kind()).isEqualTo(MeetingGap.Kind.TOO_LONG);
    }

    @Test
    void boardThatNeverMetHasNoGap() {
        assertThat(CADENCE.gaps(List.of(), LATER)).isEmpty();
        assertThat(CADENCE.gaps(NINE, LocalDate.of(2021, 7, 1))).isEmpty();
        assertThatThrownBy(() -> new MeetingCadence(0, 2, 0)).hasMessageContaining("at least 1, 1 and 0");
    }

    private static MeetingGap open(List<BoardMeeting> meetings, String asAt) {
        return CADENCE.gaps(meetings, LocalDate.parse(asAt)).get(0);
    }
}
