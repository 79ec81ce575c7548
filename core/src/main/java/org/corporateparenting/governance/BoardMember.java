package org.corporateparenting.governance;

import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A seat on the board and who holds it, by role and never by name. */
@Value.Immutable
public abstract class BoardMember {

    BoardMember() {}

    /**
     * The caller's own key for the member, which is not a name.
     *
     * @return the key
     */
    public abstract String id();

    /**
     * What the member does.
     *
     * @return the role, such as a vice chair of the foster carers
     */
    public abstract String role();

    /**
     * Whom the member stands for.
     *
     * @return the organisation; empty where it is not recorded
     */
    public abstract Optional<String> organisation();

    /**
     * In which capacity the member sits.
     *
     * @return the kind of seat
     */
    public abstract SeatKind seat();

    /**
     * The political group of an elected member.
     *
     * @return the group; empty where there is none on record
     */
    public abstract Optional<String> party();

    /**
     * The days of membership.
     *
     * @return from the first day to the last
     */
    public abstract DateRange range();

    /**
     * Whether the member may vote.
     *
     * @return the answer; empty where it is not recorded
     */
    public abstract Optional<Boolean> isVoting();

    /**
     * Whether the member chairs the board, alone, together or in turns.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isChair() {
        return false;
    }

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
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a member is blank; it must name the member");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static BoardMemberBuilder builder() {
        return new BoardMemberBuilder();
    }
}
