package org.corporateparenting.governance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.governance.MeetingCadence;
import org.corporateparenting.governance.MeetingState;
import org.corporateparenting.governance.MeetingYear;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.CollectionYear;
import org.jspecify.annotations.Nullable;

class BoardProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
    private static final BoardRecords RECORDS = BoardFolder.records();

    private static Optional<LocalDate> day(@Nullable Integer offset) {
        return Optional.ofNullable(offset).map(FIRST::plusDays);
    }

    @Property(tries = 15)
    void orderOfRowsChangesNothing(@ForAll Random random, @ForAll @IntRange(max = 500) int days) {
        LocalDate asAt = FIRST.plusDays(days);
        BoardRecords shuffled = BoardFolder.shuffled(random);

        assertThat(BoardPack.of(shuffled, asAt).entries().stream().map(BoardProperties::withoutRows))
                .containsExactlyInAnyOrderElementsOf(BoardPack.of(RECORDS, asAt).entries().stream()
                        .map(BoardProperties::withoutRows)
                        .toList());
        assertThat(shuffled.audit(asAt).stream().map(Finding::message))
                .containsExactlyInAnyOrderElementsOf(
                        RECORDS.audit(asAt).stream().map(Finding::message).toList());
    }

    private static String withoutRows(PackEntry entry) {
        return entry.section() + " " + entry.urgency() + " " + entry.subject() + " " + entry.text();
    }

    @Property
    void laterDayNeverMakesAnOpenThingLessOverdue(
            @ForAll @IntRange(max = 50) int raised,
            @ForAll @IntRange(max = 100) @WithNull(0.2) @Nullable Integer due,
            @ForAll @IntRange(max = 200) @WithNull(0.4) @Nullable Integer done,
            @ForAll @IntRange(max = 200) int one,
            @ForAll @IntRange(max = 100) int more) {
        LocalDate asAt = FIRST.plusDays(one);
        FollowUp early = FollowUp.of(FIRST.plusDays(raised), day(due), day(done), asAt);
        FollowUp late = FollowUp.of(FIRST.plusDays(raised), day(due), day(done), asAt.plusDays(more));

        if (early.isDone()) {
            assertThat(late).isEqualTo(early);
        } else if (early.isOverdue() && !late.isDone()) {
            assertThat(late.daysLate()).isEqualTo(early.daysLate() + more);
        } else if (early.isOverdue()) {
            assertThat(late.kind()).isEqualTo(FollowUp.Kind.DONE_LATE);
            assertThat(late.daysLate()).isGreaterThanOrEqualTo(early.daysLate());
        }
    }

    @Property
    void laterEventDoesNotChangeToday(
            @ForAll @IntRange(max = 100) int due,
            @ForAll @IntRange(max = 100) int asAt,
            @ForAll @IntRange(min = 1, max = 99) int later) {
        LocalDate today = FIRST.plusDays(asAt);

        assertThat(FollowUp.of(FIRST, day(due), Optional.of(today.plusDays(later)), today))
                .isEqualTo(FollowUp.of(FIRST, day(due), Optional.empty(), today));
    }

    @Property
    void orderOfMeetingsChangesNeitherGapsNorYears(
            @ForAll @Size(max = 10) List<@IntRange(max = 364) Integer> days, @ForAll Random random) {
        List<BoardMeeting> meetings = new ArrayList<>(
                days.stream().distinct().map(BoardProperties::held).toList());
        MeetingCadence cadence = MeetingCadence.everyTwoMonths();
        LocalDate asAt = FIRST.plusYears(1);
        List<?> gaps = cadence.gaps(meetings, asAt);
        MeetingYear year = cadence.in(CollectionYear.of("2022/23").range(), meetings, asAt);
        Collections.shuffle(meetings, random);

        assertThat(cadence.gaps(meetings, asAt)).isEqualTo(gaps).hasSize(meetings.size());
        assertThat(cadence.in(CollectionYear.of("2022/23").range(), meetings, asAt))
                .isEqualTo(year);
        assertThat(year.kind() == MeetingYear.Kind.MET).isEqualTo(meetings.size() >= 6);
    }

    @Property
    void yearThatIsMetStaysMet(
            @ForAll @Size(max = 10) List<@IntRange(max = 364) Integer> days,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 100) int more) {
        List<BoardMeeting> meetings =
                days.stream().distinct().map(BoardProperties::held).toList();
        MeetingCadence cadence = MeetingCadence.everyTwoMonths();
        CollectionYear year = CollectionYear.of("2022/23");

        if (cadence.in(year.range(), meetings, FIRST.plusDays(one)).kind() == MeetingYear.Kind.MET) {
            assertThat(cadence.in(year.range(), meetings, FIRST.plusDays(one + more))
                            .kind())
                    .isEqualTo(MeetingYear.Kind.MET);
        }
    }

    private static BoardMeeting held(int day) {
        return BoardMeeting.builder()
                .date(FIRST.plusDays(day))
                .state(MeetingState.HELD)
                .build();
    }
}
