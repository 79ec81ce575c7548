package org.corporateparenting.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A meeting of the board, planned, held or not held. */
@Value.Immutable
public abstract class BoardMeeting {

    BoardMeeting() {}

    /**
     * The day for which it is planned or on which it was held.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What is recorded of it.
     *
     * @return the state
     */
    public abstract MeetingState state();

    /**
     * How it was held.
     *
     * @return the mode; empty where it is not recorded
     */
    public abstract Optional<MeetingMode> mode();

    /**
     * Who chaired it.
     *
     * @return the key of a member; empty where it is not recorded
     */
    public abstract Optional<String> chair();

    /**
     * Why it was not held.
     *
     * @return the reason; empty where there is none on record
     */
    public abstract Optional<String> notHeldReason();

    /**
     * The day on which the papers went out.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> papersSent();

    /**
     * The keys of the members who were there.
     *
     * @return the keys; empty where attendance is not recorded
     */
    public abstract Optional<ImmutableSet<String>> present();

    /**
     * What was on the agenda.
     *
     * @return the items; empty where none are recorded
     */
    public abstract ImmutableList<AgendaItem> agenda();

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
        if (state() == MeetingState.HELD && notHeldReason().isPresent()) {
            throw new IllegalArgumentException("meeting of " + date() + " was held and has a reason why it was not");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static BoardMeetingBuilder builder() {
        return new BoardMeetingBuilder();
    }

    /**
     * Whether it was held by a day.
     *
     * @param asAt the day; a meeting on the day counts
     * @return the answer; empty where it was planned for then or earlier and nothing says whether it was held
     */
    public final Optional<Boolean> wasHeldBy(LocalDate asAt) {
        if (date().isAfter(asAt)) {
            return Optional.of(false);
        }
        return switch (state()) {
            case HELD -> Optional.of(true);
            case NOT_HELD -> Optional.of(false);
            case PLANNED -> Optional.empty();
        };
    }

    /**
     * Whether the papers went out in time: a week before at the latest (S000:235).
     *
     * @return the answer; empty where the day is not recorded
     */
    public final Optional<Boolean> isWithPapersInTime() {
        return papersSent().map(sent -> !sent.isAfter(date().minusWeeks(1)));
    }

    /**
     * The standing items that the agenda lacks.
     *
     * @param standing the kinds of item that every meeting should have
     * @return the kinds without an item; all of them where no agenda is recorded
     */
    public final ImmutableSet<AgendaItemKind> lacking(Set<AgendaItemKind> standing) {
        return standing.stream()
                .filter(kind -> agenda().stream().noneMatch(item -> item.kind() == kind))
                .collect(ImmutableSet.toImmutableSet());
    }
}
