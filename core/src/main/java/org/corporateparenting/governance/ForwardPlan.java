package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.corporateparenting.time.DateRange;

/**
 * What is to come before the board at its next meetings (S001:142-146; S000:295-297).
 *
 * @param year the days it covers
 * @param meetings the items of each meeting, by its day; a meeting without items has an empty list
 */
public record ForwardPlan(DateRange year, ImmutableSortedMap<LocalDate, ImmutableList<AgendaItem>> meetings) {

    /**
     * Checks what could not be so on its own.
     *
     * @param year as above
     * @param meetings as above
     */
    public ForwardPlan {
        requireNonNull(year, "year");
        requireNonNull(meetings, "meetings");
        for (LocalDate day : meetings.keySet()) {
            if (!year.contains(day)) {
                throw new IllegalArgumentException("meetings holds " + day + ", which is not in " + year);
            }
        }
    }

    /**
     * The plan that some meetings make.
     *
     * @param year the days it covers
     * @param meetings the meetings; those outside the days, and those not held, are left out
     * @return the plan
     */
    public static ForwardPlan of(DateRange year, Collection<BoardMeeting> meetings) {
        return new ForwardPlan(
                year,
                meetings.stream()
                        .filter(meeting -> year.contains(meeting.date()))
                        .filter(meeting -> meeting.state() != MeetingState.NOT_HELD)
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                BoardMeeting::date,
                                BoardMeeting::agenda,
                                (one, other) -> one.size() >= other.size() ? one : other)));
    }

    /**
     * The standing items that each meeting lacks.
     *
     * @param standing the kinds of item that every meeting should have
     * @return the kinds by the day of the meeting; a meeting that has all is not in it
     */
    public ImmutableSortedMap<LocalDate, ImmutableSet<AgendaItemKind>> lacking(Set<AgendaItemKind> standing) {
        ImmutableSortedMap.Builder<LocalDate, ImmutableSet<AgendaItemKind>> lacking = ImmutableSortedMap.naturalOrder();
        meetings.forEach((day, items) -> {
            ImmutableSet<AgendaItemKind> missing = standing.stream()
                    .filter(kind -> items.stream().noneMatch(item -> item.kind() == kind))
                    .collect(ImmutableSet.toImmutableSet());
            if (!missing.isEmpty()) {
                lacking.put(day, missing);
            }
        });
        return lacking.buildOrThrow();
    }

    /**
     * Subjects that stand on no agenda.
     *
     * @param subjects what should come before the board in the time
     * @return those that no item is about, in their order
     */
    public ImmutableList<String> unplanned(Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> meetings.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(item -> item.subject().equals(subject)))
                .collect(ImmutableList.toImmutableList());
    }
}
