package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 12);

    private static BoardMember member(String id, SeatKind seat, String organisation, DateRange range) {
        return BoardMember.builder()
                .id(id)
                .role("member")
                .seat(seat)
                .organisation(organisation)
                .range(range)
                .isChair(id.startsWith("C"))
                .build();
    }

    private static AgendaItem item(int number, String subject, AgendaItemKind kind) {
        return new AgendaItem(number, subject, kind, Optional.empty());
    }

    private static CorporateParentingBoard board() {
        DateRange always = DateRange.startingOn(DAY.minusYears(1));
        return CorporateParentingBoard.builder()
                .name("Board")
                .addMember(member("C1", SeatKind.ELECTED, "North", always))
                .addMember(member("C2", SeatKind.ELECTED, "West", DateRange.of(DAY.minusYears(1), DAY)))
                .addMember(member("Y1", SeatKind.CARE_EXPERIENCED, "council of children", always))
                .build();
    }

    @Test
    void seatEndsOnTheDayBeforeItsEnd() {
        assertThat(board().chairsOn(DAY.minusDays(1)))
                .extracting(BoardMember::id)
                .containsExactly("C1", "C2");
        assertThat(board().chairsOn(DAY)).extracting(BoardMember::id).containsExactly("C1");
        assertThat(board().seatsOn(DAY).count(SeatKind.CARE_EXPERIENCED)).isEqualTo(1);
        assertThat(board().electedBalance(DAY.minusDays(1)).count("West")).isEqualTo(1);
        assertThat(board().electedBalance(DAY).count("West")).isZero();
        assertThat(board().membersOn(DAY.minusYears(2))).isEmpty();
    }

    @Test
    void papersAreInTimeAWeekBefore() {
        BoardMeeting meeting =
                BoardMeeting.builder().date(DAY).state(MeetingState.HELD).build();

        assertThat(meeting.isWithPapersInTime()).isEmpty();
        assertThat(withPapers(DAY.minusDays(7)).isWithPapersInTime()).contains(true);
        assertThat(withPapers(DAY.minusDays(6)).isWithPapersInTime()).contains(false);
    }

    private static BoardMeeting withPapers(LocalDate day) {
        return BoardMeeting.builder()
                .date(DAY)
                .state(MeetingState.HELD)
                .papersSent(day)
                .build();
    }

    @Test
    void laterMeetingHasNotBeenHeld() {
        assertThat(withPapers(DAY).wasHeldBy(DAY.minusDays(1))).contains(false);
        assertThat(withPapers(DAY).wasHeldBy(DAY)).contains(true);
        BoardMeeting planned =
                BoardMeeting.builder().date(DAY).state(MeetingState.PLANNED).build();
        assertThat(planned.wasHeldBy(DAY.minusDays(1))).contains(false);
        assertThat(planned.wasHeldBy(DAY)).isEmpty();
    }

    @Test
    void meetingThatWasHeldHasNoReasonWhyNot() {
        assertThatThrownBy(() -> BoardMeeting.builder()
                        .date(DAY)
                        .state(MeetingState.HELD)
                        .notHeldReason("election")
                        .build())
                .hasMessageContaining("was held and has a reason");
    }

    @Test
    void forwardPlanNamesWhatIsLackingAndUnplanned() {
        ForwardPlan plan = ForwardPlan.of(
                DateRange.of(DAY, DAY.plusYears(1)),
                List.of(
                        BoardMeeting.builder()
                                .date(DAY)
                                .state(MeetingState.PLANNED)
                                .addAgenda(item(1, "figures", AgendaItemKind.SCORECARD))
                                .addAgenda(item(2, "fostering", AgendaItemKind.STATUTORY_ANNUAL_REPORT))
                                .build(),
                        BoardMeeting.builder()
                                .date(DAY.plusMonths(2))
                                .state(MeetingState.PLANNED)
                                .build(),
                        BoardMeeting.builder()
                                .date(DAY.plusMonths(4))
                                .state(MeetingState.NOT_HELD)
                                .build(),
                        BoardMeeting.builder()
                                .date(DAY.plusYears(1))
                                .state(MeetingState.PLANNED)
                                .build()));

        assertThat(plan.meetings()).containsOnlyKeys(DAY, DAY.plusMonths(2));
        assertThat(plan.lacking(ImmutableSet.of(AgendaItemKind.SCORECARD)))
                .containsExactly(entry(DAY.plusMonths(2), ImmutableSet.of(AgendaItemKind.SCORECARD)));
        assertThat(plan.unplanned(List.of("fostering", "adoption"))).containsExactly("adoption");
        assertThatThrownBy(() -> new ForwardPlan(
                        DateRange.of(DAY, DAY.plusDays(1)), ImmutableSortedMap.of(DAY.plusDays(1), ImmutableList.of())))
                .hasMessageContaining("which is not in");
    }

    @Test
    void challengeIsClosedWhenAnsweredAndFollowedUp() {
        BoardChallenge challenge = BoardChallenge.builder()
                .id("C1")
                .raised(DAY)
                .topic("health checks")
                .due(DAY.plusMonths(2))
                .answered(DAY.plusMonths(1))
                .followUpDue(DAY.plusMonths(4))
                .build();

        assertThat(challenge.answer(DAY.plusDays(1)).kind()).isEqualTo(FollowUp.Kind.OPEN);
        assertThat(challenge.answer(DAY.plusMonths(1)).kind()).isEqualTo(FollowUp.Kind.DONE);
        assertThat(challenge.isClosed(DAY.plusMonths(1))).isFalse();
        assertThat(challenge.followUp(DAY.plusMonths(4)).orElseThrow().kind()).isEqualTo(FollowUp.Kind.OPEN);
        assertThat(challenge.followUp(DAY.plusMonths(5)).orElseThrow().isOverdue())
                .isTrue();
    }

    @Test
    void groupOwesAReportFromItsBeginningOrItsLastReport() {
        SubGroup group = SubGroup.builder()
                .theme("work")
                .range(DateRange.startingOn(DAY))
                .addReport(DAY.plusMonths(3))
                .build();

        assertThat(group.nextReport(2, DAY.plusMonths(2)).kind()).isEqualTo(FollowUp.Kind.OPEN);
        assertThat(group.nextReport(2, DAY.plusMonths(2).plusDays(1)).kind()).isEqualTo(FollowUp.Kind.OVERDUE);
        assertThat(group.nextReport(2, DAY.plusMonths(3)).due()).contains(DAY.plusMonths(5));
        assertThatThrownBy(() -> group.nextReport(0, DAY)).hasMessageContaining("must be 1 or more");
    }

    @Test
    void successorsAnswerFromTheirFirstDay() {
        AuthoritySuccession succession = new AuthoritySuccession(
                Authority.of("County"), ImmutableList.of(Authority.of("North"), Authority.of("West")), DAY);

        assertThat(succession.answeringOn(DAY.minusDays(1)))
                .extracting(Authority::name)
                .containsExactly("County");
        assertThat(succession.answeringOn(DAY)).extracting(Authority::name).containsExactly("North", "West");
        assertThatThrownBy(() -> new AuthoritySuccession(Authority.of("County"), ImmutableList.of(), DAY))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> Authority.of(" ")).hasMessageContaining("must name the authority");
        assertThatThrownBy(() -> ChildrensTrust.builder().name("trust").build())
                .hasMessageContaining("at least one owner");
        assertThatThrownBy(() -> new RagTally(0, -1, 0, 0)).hasMessageContaining("each must be 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSABLE_PECUNIARY,       false, true,  false, false, false",
        "DISCLOSABLE_PECUNIARY,       true,  false, true,  true,  true",
        "OTHER_REGISTERABLE,          false, true,  true,  false,",
        "OTHER_REGISTERABLE,          false, false, false, false,",
        "OWN_FINANCIAL,               true,  false, false, true,",
        "RELATIVE_OR_CLOSE_ASSOCIATE, false, true,  true,  false,",
    })
    void interestSaysWhoMaySpeakVoteAndStay(
            InterestKind kind, boolean dispensed, boolean publicMaySpeak, boolean speak, boolean vote, Boolean stay) {
        DeclarationOfInterest declared = new DeclarationOfInterest("M1", DAY, kind, dispensed);

        assertThat(declared.maySpeak(publicMaySpeak)).isEqualTo(speak);
        assertThat(declared.mayVote()).isEqualTo(vote);
        assertThat(declared.mayStay()).isEqualTo(Optional.ofNullable(stay));
    }
}
