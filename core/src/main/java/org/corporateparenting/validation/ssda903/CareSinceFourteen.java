package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/**
 * How long a young person was looked after since the 14th birthday, in this return and all earlier ones given.
 *
 * <p>Short breaks are left out. A day counts once, and the day on which an episode ended is not in it (policy O-91),
 * so that 16 June to 15 September are the 91 days of 13 weeks. What cannot be read, and years of which no episodes were
 * given, may have been care or not.
 */
final class CareSinceFourteen {

    private static final int COUNTS_FROM = 14;
    private static final int REACHES = 16;
    private static final int THIRTEEN_WEEKS = 91;

    private final ChildRecord child;
    private final LocalDate fourteenth;
    private final LocalDate sixteenth;
    private final LocalDate end;
    private final List<DateRange> certain = new ArrayList<>();
    private final List<DateRange> possible = new ArrayList<>();
    private Truth unread = Truth.NO;

    private CareSinceFourteen(ChildRecord child, LocalDate born) {
        this.child = child;
        this.fourteenth = Age.of(born).attains(COUNTS_FROM);
        this.sixteenth = Age.of(born).attains(REACHES);
        this.end = child.period().lastDay().plusDays(1);
    }

    /** Whether it makes a care leaver: 13 weeks in all, and of these at least a day from the 16th birthday on. */
    static Truth isEnough(ChildRecord child, LocalDate born) {
        CareSinceFourteen care = new CareSinceFourteen(child, born);
        care.addEpisodes();
        if (care.isEnough(care.certain)) {
            return Truth.YES;
        }
        Truth missing = care.unread;
        for (CollectionYear year : child.yearsNotReturned(care.fourteenth)) {
            care.possible.add(year.range());
            missing = missing.or(Truth.unknown("the episodes of " + year));
        }
        care.possible.addAll(care.certain);
        return care.isEnough(care.possible) ? missing : Truth.NO;
    }

    /** An episode that stands in several returns is taken from the latest. */
    private void addEpisodes() {
        Set<LocalDate> seen = new HashSet<>();
        for (ChildRecord year : Iterables.concat(ImmutableList.of(child), child.earlier())) {
            Set<LocalDate> inLater = Set.copyOf(seen);
            for (EpisodeCells each : year.episodes()) {
                Optional<LocalDate> start = each.commenced().value();
                start.ifPresent(seen::add);
                if (start.isEmpty() || !inLater.contains(start.get())) {
                    add(year, each);
                }
            }
        }
    }

    private void add(ChildRecord year, EpisodeCells episode) {
        Truth counts = episode.isShortBreaks().not();
        if (counts.isNo()) {
            return;
        }
        Truth known = counts.and(episode.commenced().is(day -> true)).and(isEndKnown(episode));
        if (known.isYes()) {
            LocalDate start = episode.commenced().value().orElseThrow();
            certain.add(DateRange.of(start, episode.ceased().value().orElse(lastKnown(year, start))));
        } else {
            LocalDate stop = episode.ceased().value().orElse(end);
            LocalDate start = episode.commenced().value().orElse(earlier(fourteenth, stop));
            possible.add(start.isAfter(stop) ? DateRange.of(stop, later(start, end)) : DateRange.of(start, stop));
            unread = unread.or(known);
        }
    }

    private static Truth isEndKnown(EpisodeCells episode) {
        Truth isBeforeStart = Given.before(episode.ceased(), episode.commenced());
        return isBeforeStart.isYes() ? episode.ceased().unknown() : isBeforeStart.not();
    }

    /** Up to when an episode without an end is known to have gone on: the next, or the end of its return's year. */
    private static LocalDate lastKnown(ChildRecord year, LocalDate start) {
        for (EpisodeCells each : year.chain()) {
            LocalDate next = each.commenced().value().orElse(start);
            if (next.isAfter(start)) {
                return next;
            }
        }
        return later(start, year.period().lastDay().plusDays(1));
    }

    private boolean isEnough(List<DateRange> ranges) {
        long days = 0;
        boolean reaches = false;
        for (DateRange range : DateRange.merged(ranges)) {
            LocalDate from = later(range.start(), fourteenth);
            LocalDate to = earlier(range.endExclusive().orElse(end), end);
            days += Math.max(0, ChronoUnit.DAYS.between(from, to));
            reaches |= to.isAfter(later(from, sixteenth));
        }
        return days >= THIRTEEN_WEEKS && reaches;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
