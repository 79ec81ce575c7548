package org.corporateparenting.governance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * How often a board set itself to meet (S000:57, 199; S004:42-52).
 *
 * @param meetingsAYear the fewest meetings in a year, 1 or more
 * @param monthsBetween the months from one meeting to the next, 1 or more
 * @param toleranceDays how many days sooner or later a meeting may be, 0 or more
 */
public record MeetingCadence(int meetingsAYear, int monthsBetween, int toleranceDays) {

    /**
     * Checks what could not be so on its own.
     *
     * @param meetingsAYear as above
     * @param monthsBetween as above
     * @param toleranceDays as above
     */
    public MeetingCadence {
        if (meetingsAYear < 1 || monthsBetween < 1 || toleranceDays < 0) {
            throw new IllegalArgumentException("meetingsAYear, monthsBetween, toleranceDays are " + meetingsAYear + ", "
                    + monthsBetween + ", " + toleranceDays + "; they must be at least 1, 1 and 0");
        }
    }

    /**
     * Every two months, six times a year, give or take two weeks.
     *
     * @return the cadence
     */
    public static MeetingCadence everyTwoMonths() {
        return new MeetingCadence(6, 2, 14);
    }

    /**
     * The time between meetings known to have been held, and since the last of them. The expected day is the
     * corresponding day of a later month, or its last day.
     *
     * @param meetings the meetings, in any order
     * @param asAt the day asked about; later meetings have not been held yet
     * @return the gaps, earliest first, the open one last where at least one meeting was held; an open gap is as
     *     planned until it is too long
     */
    public ImmutableList<MeetingGap> gaps(Collection<BoardMeeting> meetings, LocalDate asAt) {
        ImmutableList<LocalDate> held = days(meetings, asAt, Optional.of(true));
        ImmutableList<LocalDate> unknown = days(meetings, asAt, Optional.empty());
        ImmutableList.Builder<MeetingGap> gaps = ImmutableList.builder();
        for (int i = 0; i < held.size(); i++) {
            Optional<LocalDate> next = i + 1 < held.size() ? Optional.of(held.get(i + 1)) : Optional.empty();
            gaps.add(gap(held.get(i), next, unknown, asAt));
        }
        return gaps.build();
    }

    /**
     * Whether the board met often enough in a year.
     *
     * @param year the days of the year, with an end
     * @param meetings the meetings, in any order
     * @param asAt the day asked about; later meetings have not been held yet
     * @return the answer
     */
    public MeetingYear in(DateRange year, Collection<BoardMeeting> meetings, LocalDate asAt) {
        int held = count(year, days(meetings, asAt, Optional.of(true)));
        int unknown = count(year, days(meetings, asAt, Optional.empty()));
        boolean over = year.endExclusive().filter(end -> !end.isAfter(asAt)).isPresent();
        return new MeetingYear(year, held, unknown, meetingsAYear, kind(held, unknown, over));
    }

    private MeetingYear.Kind kind(int held, int unknown, boolean over) {
        if (held >= meetingsAYear) {
            return MeetingYear.Kind.MET;
        }
        if (held + unknown >= meetingsAYear) {
            return MeetingYear.Kind.NOT_DETERMINABLE;
        }
        return over ? MeetingYear.Kind.NOT_MET : MeetingYear.Kind.NOT_YET;
    }

    private MeetingGap gap(LocalDate from, Optional<LocalDate> next, List<LocalDate> unknown, LocalDate asAt) {
        LocalDate expected = from.plusMonths(monthsBetween);
        LocalDate to = next.orElse(asAt);
        MeetingGap.Kind kind = MeetingGap.Kind.AS_PLANNED;
        if (to.isAfter(expected.plusDays(toleranceDays))) {
            boolean between = unknown.stream().anyMatch(day -> day.isAfter(from) && day.isBefore(to));
            kind = between ? MeetingGap.Kind.NOT_DETERMINABLE : MeetingGap.Kind.TOO_LONG;
        } else if (next.isPresent() && to.isBefore(expected.minusDays(toleranceDays))) {
            kind = MeetingGap.Kind.TOO_SHORT;
        }
        return new MeetingGap(from, next, expected, ChronoUnit.DAYS.between(from, to), kind);
    }

    private static ImmutableList<LocalDate> days(
            Collection<BoardMeeting> meetings, LocalDate asAt, Optional<Boolean> held) {
        return meetings.stream()
                .filter(meeting -> meeting.wasHeldBy(asAt).equals(held))
                .map(BoardMeeting::date)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static int count(DateRange year, List<LocalDate> days) {
        return (int) days.stream().filter(year::contains).count();
    }
}
