package org.corporateparenting.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The board on which those who answer for children in care meet. */
@Value.Immutable
public abstract class CorporateParentingBoard {

    CorporateParentingBoard() {}

    /**
     * What the board is called.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The authorities for which it meets.
     *
     * @return the authorities; empty where they are not recorded
     */
    public abstract ImmutableList<Authority> authorities();

    /**
     * What it is there for.
     *
     * @return the role; empty where it is not recorded
     */
    public abstract Optional<BoardRole> role();

    /**
     * How it is chaired.
     *
     * @return the model; empty where it is not recorded
     */
    public abstract Optional<ChairingModel> chairing();

    /**
     * How often it set itself to meet.
     *
     * @return the cadence; empty where none was agreed
     */
    public abstract Optional<MeetingCadence> cadence();

    /**
     * What it agreed about itself.
     *
     * @return the terms; empty where there are none on record
     */
    public abstract Optional<TermsOfReference> terms();

    /**
     * Everybody who has or had a seat.
     *
     * @return the members
     */
    public abstract ImmutableList<BoardMember> members();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of a board is blank; it must name the board");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static CorporateParentingBoardBuilder builder() {
        return new CorporateParentingBoardBuilder();
    }

    /**
     * Who has a seat on a day.
     *
     * @param day the day
     * @return the members, in their order
     */
    public final ImmutableList<BoardMember> membersOn(LocalDate day) {
        return members().stream()
                .filter(member -> member.range().contains(day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Who may chair on a day.
     *
     * @param day the day
     * @return the chairs, in their order; with a rotating chair there should be one at a time
     */
    public final ImmutableList<BoardMember> chairsOn(LocalDate day) {
        return membersOn(day).stream().filter(BoardMember::isChair).collect(ImmutableList.toImmutableList());
    }

    /**
     * How many seats of each kind are held on a day.
     *
     * @param day the day
     * @return the kinds of seat, each as often as it is held
     */
    public final ImmutableMultiset<SeatKind> seatsOn(LocalDate day) {
        return membersOn(day).stream().map(BoardMember::seat).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /**
     * How the elected members of a day stand for the organisations that send them.
     *
     * @param day the day
     * @return the organisations, each as often as it sends an elected member; members of no organisation on record are
     *     not in it
     */
    public final ImmutableMultiset<String> electedBalance(LocalDate day) {
        return membersOn(day).stream()
                .filter(member -> member.seat() == SeatKind.ELECTED)
                .flatMap(member -> member.organisation().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }
}
