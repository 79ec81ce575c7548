package org.corporateparenting.governance.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.BoardMeeting;

/**
 * What a board should know when it meets: what changed since it last met, what it asked and what came back, what is
 * overdue, which risks moved. Every entry names its rows.
 *
 * @param asAt the day of the pack
 * @param lastMeeting the last meeting known to have been held before it; empty where there is none on record, and then
 *     everything is new
 * @param nextMeeting the next meeting on or after it; empty where none is planned on record
 * @param entries the entries in their natural order
 * @param notSupplied what nobody supplied, so that the pack is silent about it
 */
public record BoardPack(
        LocalDate asAt,
        Optional<LocalDate> lastMeeting,
        Optional<LocalDate> nextMeeting,
        ImmutableList<PackEntry> entries,
        ImmutableSet<BoardFact> notSupplied) {

    /**
     * Checks that nothing is missing.
     *
     * @param asAt as above
     * @param lastMeeting as above
     * @param nextMeeting as above
     * @param entries as above
     * @param notSupplied as above
     */
    public BoardPack {
        requireNonNull(asAt, "asAt");
        requireNonNull(lastMeeting, "lastMeeting");
        requireNonNull(nextMeeting, "nextMeeting");
        requireNonNull(entries, "entries");
        requireNonNull(notSupplied, "notSupplied");
    }

    /**
     * The pack of a day.
     *
     * @param records the records
     * @param asAt the day; what happens later has not happened yet. A meeting on the day is the next one, not the last
     * @return the pack
     */
    public static BoardPack of(BoardRecords records, LocalDate asAt) {
        Optional<LocalDate> last = records.lastMeetingBefore(asAt).map(BoardMeeting::date);
        Optional<LocalDate> next = records.nextMeetingFrom(asAt).map(BoardMeeting::date);
        return new BoardPack(
                asAt, last, next, new PackEntries(records, asAt, last, next).entries(), records.notSupplied());
    }

    /**
     * The entries of a section.
     *
     * @param section the section
     * @return the entries in their natural order
     */
    public ImmutableList<PackEntry> in(PackSection section) {
        return entries.stream().filter(entry -> entry.section() == section).collect(ImmutableList.toImmutableList());
    }

    /**
     * What should have been done and was not, or has got worse.
     *
     * @return the entries in their natural order
     */
    public ImmutableList<PackEntry> needingAttention() {
        return entries.stream()
                .filter(entry -> entry.urgency() == PackUrgency.ATTENTION)
                .collect(ImmutableList.toImmutableList());
    }
}
