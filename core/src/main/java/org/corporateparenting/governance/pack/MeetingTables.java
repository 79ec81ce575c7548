package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.governance.AgendaItem;
import org.corporateparenting.governance.AgendaItemKind;
import org.corporateparenting.governance.Authority;
import org.corporateparenting.governance.BoardAction;
import org.corporateparenting.governance.BoardChallenge;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.BoardMember;
import org.corporateparenting.governance.BoardRole;
import org.corporateparenting.governance.ChairingModel;
import org.corporateparenting.governance.CorporateParentingBoard;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.MeetingCadence;
import org.corporateparenting.governance.MeetingMode;
import org.corporateparenting.governance.MeetingState;
import org.corporateparenting.governance.SeatKind;
import org.corporateparenting.governance.TermsOfReference;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** The tables of a board and its meetings. */
final class MeetingTables {

    static final Column<LocalDate> MEETING = Column.date("meeting");
    static final Column<String> MEMBER = Column.text("member");

    private static final Column<String> BOARD_NAME = Column.text("board");
    private static final Column<BoardRole> ROLE = BoardTable.word("role", BoardRole.class);
    private static final Column<ChairingModel> CHAIRING = BoardTable.word("chairing", ChairingModel.class);
    private static final Column<ImmutableList<String>> AUTHORITIES = BoardTable.list("authorities");
    private static final Column<Integer> MEETINGS_A_YEAR = BoardTable.whole("meetings_a_year", 1);
    private static final Column<Integer> MONTHS_BETWEEN = BoardTable.whole("months_between", 1);
    private static final Column<Integer> TOLERANCE = BoardTable.whole("tolerance_days", 0);
    private static final Column<LocalDate> TERMS_AGREED = Column.date("terms_agreed");
    private static final Column<LocalDate> TERMS_REVIEW = Column.date("terms_review_due");
    private static final Column<Integer> QUORUM = BoardTable.whole("quorum", 1);
    private static final Column<String> VOTING_RULE = Column.text("voting_rule");
    private static final Column<Boolean> YOUNG_VERSION = Column.flag("young_version");
    private static final Column<String> SEAT_ROLE = Column.text("role");
    private static final Column<String> ORGANISATION = Column.text("organisation");
    private static final Column<SeatKind> SEAT = BoardTable.word("seat", SeatKind.class);
    private static final Column<String> PARTY = Column.text("party");
    private static final Column<Boolean> VOTING = Column.flag("voting");
    private static final Column<Boolean> CHAIR = Column.flag("chair");
    private static final Column<MeetingState> STATE = BoardTable.word("state", MeetingState.class);
    private static final Column<MeetingMode> MODE = BoardTable.word("mode", MeetingMode.class);
    private static final Column<String> CHAIRED_BY = Column.text("chaired_by");
    private static final Column<LocalDate> PAPERS_SENT = Column.date("papers_sent");
    private static final Column<String> NOT_HELD_REASON = Column.text("not_held_reason");
    private static final Column<Boolean> PRESENT = Column.flag("present");
    private static final Column<Integer> NUMBER = BoardTable.whole("number", 1);
    private static final Column<String> SUBJECT = Column.text("subject");
    private static final Column<AgendaItemKind> KIND = BoardTable.word("kind", AgendaItemKind.class);
    private static final Column<String> PRESENTER = Column.text("presenter");
    private static final Column<String> ACTION = Column.text("action");
    private static final Column<String> CHALLENGE = Column.text("challenge");
    private static final Column<LocalDate> RAISED = Column.date("raised");
    private static final Column<String> OWNER = Column.text("owner");
    private static final Column<String> THEME = Column.text("theme");
    private static final Column<LocalDate> DUE = Column.date("due");
    private static final Column<LocalDate> DONE = Column.date("done");
    private static final Column<String> ADDRESSED_TO = Column.text("addressed_to");
    private static final Column<LocalDate> ANSWERED = Column.date("answered");
    private static final Column<String> RESPONSE = Column.text("response");
    private static final Column<LocalDate> FOLLOW_UP_DUE = Column.date("follow_up_due");
    private static final Column<LocalDate> FOLLOWED_UP = Column.date("followed_up");

    static final BoardTable BOARD = BoardTable.of(
            BoardFact.BOARD,
            List.of(BOARD_NAME),
            List.of(),
            List.of(
                    AUTHORITIES,
                    ROLE,
                    CHAIRING,
                    MEETINGS_A_YEAR,
                    MONTHS_BETWEEN,
                    TOLERANCE,
                    TERMS_AGREED,
                    TERMS_REVIEW,
                    QUORUM,
                    VOTING_RULE,
                    YOUNG_VERSION));
    static final BoardTable MEMBERS = BoardTable.of(
            BoardFact.MEMBER,
            List.of(MEMBER, BoardTable.FROM),
            List.of(SEAT_ROLE, SEAT),
            List.of(BoardTable.TO, ORGANISATION, PARTY, VOTING, CHAIR));
    static final BoardTable MEETINGS = BoardTable.of(
            BoardFact.MEETING,
            List.of(MEETING),
            List.of(STATE),
            List.of(MODE, CHAIRED_BY, PAPERS_SENT, NOT_HELD_REASON));
    static final BoardTable ATTENDANCE =
            BoardTable.of(BoardFact.ATTENDANCE, List.of(MEETING, MEMBER), List.of(PRESENT), List.of());
    static final BoardTable AGENDA =
            BoardTable.of(BoardFact.AGENDA, List.of(MEETING, NUMBER), List.of(SUBJECT, KIND), List.of(PRESENTER));
    static final BoardTable ACTIONS = BoardTable.of(
            BoardFact.ACTION, List.of(ACTION), List.of(RAISED, SUBJECT), List.of(OWNER, THEME, DUE, DONE));
    static final BoardTable CHALLENGES = BoardTable.of(
            BoardFact.CHALLENGE,
            List.of(CHALLENGE),
            List.of(RAISED, SUBJECT),
            List.of(THEME, ADDRESSED_TO, DUE, ANSWERED, RESPONSE, FOLLOW_UP_DUE, FOLLOWED_UP));

    static final ImmutableList<BoardTable> ALL =
            ImmutableList.of(BOARD, MEMBERS, MEETINGS, ATTENDANCE, AGENDA, ACTIONS, CHALLENGES);

    private MeetingTables() {}

    static CorporateParentingBoard board(Row row, ImmutableList<BoardMember> members) {
        return CorporateParentingBoard.builder()
                .name(BoardTable.needed(row, BOARD_NAME))
                .authorities(BoardTable.elements(row, AUTHORITIES).stream()
                        .map(Authority::of)
                        .toList())
                .role(BoardTable.maybe(row, ROLE))
                .chairing(BoardTable.maybe(row, CHAIRING))
                .cadence(cadence(row))
                .terms(terms(row))
                .members(members)
                .build();
    }

    /** How often the board meets, where the row says how many meetings and months; without a tolerance it has none. */
    private static Optional<MeetingCadence> cadence(Row row) {
        return BoardTable.maybe(row, MEETINGS_A_YEAR)
                .flatMap(meetings -> BoardTable.maybe(row, MONTHS_BETWEEN)
                        .map(months -> new MeetingCadence(
                                meetings,
                                months,
                                BoardTable.maybe(row, TOLERANCE).orElse(0))));
    }

    private static Optional<TermsOfReference> terms(Row row) {
        return BoardTable.maybe(row, TERMS_AGREED)
                .map(agreed -> TermsOfReference.builder()
                        .agreed(agreed)
                        .reviewDue(BoardTable.maybe(row, TERMS_REVIEW))
                        .quorum(BoardTable.maybe(row, QUORUM))
                        .votingRule(BoardTable.maybe(row, VOTING_RULE))
                        .isForYoungPeople(BoardTable.maybe(row, YOUNG_VERSION))
                        .row(row.ordinal())
                        .build());
    }

    static BoardMember member(Row row) {
        return BoardMember.builder()
                .id(BoardTable.needed(row, MEMBER))
                .role(BoardTable.needed(row, SEAT_ROLE))
                .organisation(BoardTable.maybe(row, ORGANISATION))
                .seat(BoardTable.needed(row, SEAT))
                .party(BoardTable.maybe(row, PARTY))
                .range(BoardTable.range(row))
                .isVoting(BoardTable.maybe(row, VOTING))
                .isChair(BoardTable.maybe(row, CHAIR).orElse(false))
                .row(row.ordinal())
                .build();
    }

    static BoardMeeting meeting(BoardRows rows, Row row, List<Row> agenda, Optional<ImmutableSet<String>> present) {
        MeetingState state = BoardTable.needed(row, STATE);
        Optional<String> reason = BoardTable.maybe(row, NOT_HELD_REASON);
        if (state == MeetingState.HELD && reason.isPresent()) {
            rows.report(
                    GovernanceRule.STATUS_CONTRADICTED,
                    row,
                    "the meeting was held and has a reason why it was not; the reason is left out",
                    STATE,
                    NOT_HELD_REASON);
        }
        return BoardMeeting.builder()
                .date(BoardTable.needed(row, MEETING))
                .state(state)
                .mode(BoardTable.maybe(row, MODE))
                .chair(BoardTable.maybe(row, CHAIRED_BY))
                .notHeldReason(reason.filter(text -> state != MeetingState.HELD))
                .papersSent(BoardTable.maybe(row, PAPERS_SENT))
                .present(present)
                .agenda(agenda.stream()
                        .map(MeetingTables::item)
                        .sorted(Comparator.comparing(AgendaItem::number))
                        .toList())
                .row(row.ordinal())
                .build();
    }

    static boolean isPresent(Row row) {
        return BoardTable.needed(row, PRESENT);
    }

    private static AgendaItem item(Row row) {
        return new AgendaItem(
                BoardTable.needed(row, NUMBER),
                BoardTable.needed(row, SUBJECT),
                BoardTable.needed(row, KIND),
                BoardTable.maybe(row, PRESENTER));
    }

    static BoardAction action(Row row) {
        return BoardAction.builder()
                .id(BoardTable.needed(row, ACTION))
                .raised(BoardTable.needed(row, RAISED))
                .subject(BoardTable.needed(row, SUBJECT))
                .owner(BoardTable.maybe(row, OWNER))
                .theme(BoardTable.maybe(row, THEME))
                .due(BoardTable.maybe(row, DUE))
                .done(BoardTable.maybe(row, DONE))
                .row(row.ordinal())
                .build();
    }

    static BoardChallenge challenge(Row row) {
        return BoardChallenge.builder()
                .id(BoardTable.needed(row, CHALLENGE))
                .raised(BoardTable.needed(row, RAISED))
                .topic(BoardTable.needed(row, SUBJECT))
                .theme(BoardTable.maybe(row, THEME))
                .addressedTo(BoardTable.maybe(row, ADDRESSED_TO))
                .due(BoardTable.maybe(row, DUE))
                .answered(BoardTable.maybe(row, ANSWERED))
                .response(BoardTable.maybe(row, RESPONSE))
                .followUpDue(BoardTable.maybe(row, FOLLOW_UP_DUE))
                .followedUp(BoardTable.maybe(row, FOLLOWED_UP))
                .row(row.ordinal())
                .build();
    }
}
