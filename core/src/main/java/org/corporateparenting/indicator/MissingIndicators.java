package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;

/**
 * Children in care who go missing, and the interviews when they are back.
 *
 * <p>A time of being missing counts in every window into which one of its days falls, if the child was in care when it began.
 * However short, it counts.
 */
final class MissingIndicators {

    private static final String MISSING = "whether the child was missing";
    private static final String AWAY = "whether the child was away without authorisation";
    private static final String TIMES = "whether there were other times missing";
    private static final String TYPE = "whether the child was missing or away";
    private static final String BACK = "whether the child was back when care ended";
    private static final String INTERVIEW = "whether and when an interview was offered and held";
    private static final int MONTHS = 6;
    private static final Duration LIMIT = Duration.ofDays(3);
    private static final ReturnInterview NONE = ReturnInterview.builder().build();

    private MissingIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.share(
                        "missing-in-6-months",
                        ChildOnDay::isInCare,
                        child -> isOnce(child, MissingType.MISSING, child.months(MONTHS)),
                        MISSING),
                Catalogued.share(
                        "missing-children-share", MissingIndicators::isInCareInYear, is(MissingType.MISSING), MISSING),
                Catalogued.number(
                        "missing-children", MissingIndicators::isInCareInYear, is(MissingType.MISSING), MISSING),
                Catalogued.number(
                        "away-without-authorisation-children",
                        MissingIndicators::isInCareInYear,
                        is(MissingType.AWAY_WITHOUT_AUTHORISATION),
                        AWAY),
                Catalogued.of("missing-episodes", MissingIndicators::times),
                Catalogued.of("missing-episodes-per-child", MissingIndicators::timesOfChild),
                inTime("return-interviews-72-hours", MissingIndicators::held, MissingIndicators::isHeld),
                inTime("return-interviews-offered-72-hours", MissingIndicators::offered, MissingIndicators::isOffered),
                whenever("return-interviews-offered", MissingIndicators::isOffered),
                whenever("return-interviews-completed", MissingIndicators::isHeld));
    }

    private static boolean isInCareInYear(ChildOnDay child) {
        return OnRecord.wasInCare(child, child.yearToDate());
    }

    private static Function<ChildOnDay, Optional<Boolean>> is(MissingType type) {
        return child -> isOnce(child, type, child.yearToDate());
    }

    private static Optional<Boolean> isOnce(ChildOnDay child, MissingType type, DateRange days) {
        boolean found = false;
        boolean known = OnRecord.isWholeInCare(child, ActKind.MISSING_PERIOD, days);
        for (MissingPeriod time : timesIn(child, days)) {
            found |= time.type().equals(Optional.of(type));
            known &= time.type().isPresent();
        }
        return OnRecord.isDone(found, known);
    }

    private static void times(ChildOnDay child, Counter counter) {
        for (MissingPeriod time : timesIn(child, child.yearToDate())) {
            if (time.type().isEmpty()) {
                counter.notKnown(TYPE);
            } else if (isMissing(time)) {
                counter.count();
            }
        }
        if (!OnRecord.isWholeInCare(child, ActKind.MISSING_PERIOD, child.yearToDate())) {
            counter.notKnown(TIMES);
        }
    }

    private static void timesOfChild(ChildOnDay child, Counter counter) {
        ImmutableList<MissingPeriod> times = timesIn(child, child.yearToDate());
        long missing = times.stream().filter(MissingIndicators::isMissing).count();
        if (times.stream().anyMatch(time -> time.type().isEmpty())) {
            counter.notKnown(TYPE);
        } else if (!OnRecord.isWholeInCare(child, ActKind.MISSING_PERIOD, child.yearToDate())) {
            counter.notKnown(TIMES);
        } else if (missing > 0) {
            counter.value(missing);
        }
    }

    private static boolean isMissing(MissingPeriod time) {
        return time.type().equals(Optional.of(MissingType.MISSING));
    }

    private static ImmutableList<MissingPeriod> timesIn(ChildOnDay child, DateRange days) {
        return times(child, time -> daysOf(time).overlaps(days));
    }

    private static ImmutableList<MissingPeriod> times(ChildOnDay child, Predicate<MissingPeriod> which) {
        if (child.caseFile().missingPeriods().isEmpty()) {
            return ImmutableList.of();
        }
        return child.caseFile().missingPeriods().stream()
                .distinct()
                .filter(time ->
                        which.test(time) && child.careOn(time.range().start()).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** A child who was back on the same day was missing on that day. */
    private static DateRange daysOf(MissingPeriod time) {
        LocalDate first = time.range().start();
        return time.range().isEmpty() ? DateRange.ofClosed(first, first) : time.range();
    }

    /** The returns of the year, by whether something was done after them at any time. */
    private static Indicator whenever(String id, Answer isDone) {
        return Catalogued.of(id, (child, counter) -> {
            for (MissingPeriod time : times(child, time -> isBackIn(time, child.yearToDate()))) {
                DayOrMoment back = time.returned().orElseThrow();
                count(child, time, counter, isDone.of(child, time, back));
            }
        });
    }

    /** The returns of which the hours were over in the year, or after which something was done in it in time. */
    private static Indicator inTime(String id, Act act, Answer isDone) {
        return Catalogued.of(id, (child, counter) -> {
            for (MissingPeriod time :
                    times(child, time -> isBackIn(time, DateRange.ofClosed(LocalDate.MIN, child.asAt())))) {
                DayOrMoment back = time.returned().orElseThrow();
                Optional<DayOrMoment> done = act.of(child, time);
                Optional<Boolean> inTime = done.isPresent()
                        ? isInTime(back, done.get())
                        : isDone.of(child, time, back).filter(any -> !any);
                if (child.yearToDate().contains(settledOn(back, done, inTime))) {
                    count(child, time, counter, inTime);
                }
            }
        });
    }

    private static boolean isBackIn(MissingPeriod time, DateRange days) {
        return time.returned().map(DayOrMoment::day).filter(days::contains).isPresent();
    }

    private static LocalDate settledOn(DayOrMoment back, Optional<DayOrMoment> done, Optional<Boolean> inTime) {
        return done.isPresent() && inTime.equals(Optional.of(true))
                ? done.get().day()
                : DayOrMoment.of(back.latest().plus(LIMIT)).day().plusDays(1);
    }

    /** A record must be closed when care ends, so a return that no time of day bears out may be none. */
    private static void count(ChildOnDay child, MissingPeriod time, Counter counter, Optional<Boolean> done) {
        boolean mayBeNone = time.returnedAt().isEmpty()
                && child.caseFile().history().periodsOfCare().stream()
                        .anyMatch(care -> care.ended().equals(time.range().endExclusive()));
        if (time.type().isEmpty()) {
            counter.notKnown(TYPE);
        } else if (isMissing(time) && (mayBeNone || done.isEmpty())) {
            counter.notKnown(mayBeNone ? BACK : INTERVIEW);
        } else if (isMissing(time)) {
            counter.count(done.get());
        }
    }

    /** Whether one moment is within the hours after another; empty where the time of day matters and is not known. */
    private static Optional<Boolean> isInTime(DayOrMoment back, DayOrMoment done) {
        boolean surely = isWithin(back.earliest(), done.latest());
        boolean perhaps = isWithin(back.latest(), done.earliest());
        return surely == perhaps ? Optional.of(surely) : Optional.empty();
    }

    private static boolean isWithin(OffsetDateTime back, OffsetDateTime done) {
        return Duration.between(back, done).compareTo(LIMIT) <= 0;
    }

    /** The day or moment of an act after a return, if it was done by the day. */
    private interface Act {
        Optional<DayOrMoment> of(ChildOnDay child, MissingPeriod time);
    }

    /** Whether something was done after a return, by the day; empty where that is not known. */
    private interface Answer {
        Optional<Boolean> of(ChildOnDay child, MissingPeriod time, DayOrMoment back);
    }

    private static Optional<DayOrMoment> held(ChildOnDay child, MissingPeriod time) {
        return time.returnInterview()
                .flatMap(ReturnInterview::held)
                .filter(held -> !held.day().isAfter(child.asAt()));
    }

    /** An interview that was held had been offered. */
    private static Optional<DayOrMoment> offered(ChildOnDay child, MissingPeriod time) {
        Optional<DayOrMoment> held = held(child, time);
        Optional<DayOrMoment> offered = time.returnInterview()
                .flatMap(ReturnInterview::offered)
                .filter(each -> !each.day().isAfter(child.asAt()));
        if (held.isEmpty() || offered.isEmpty()) {
            return offered.or(() -> held);
        }
        return held.get().latest().isBefore(offered.get().latest()) ? held : offered;
    }

    private static Optional<Boolean> isHeld(ChildOnDay child, MissingPeriod time, DayOrMoment back) {
        ReturnInterview interview = time.returnInterview().orElse(NONE);
        boolean never = interview.isOffered().equals(Optional.of(false))
                || interview.isAccepted().equals(Optional.of(false))
                || interview.held().isPresent();
        boolean held = held(child, time).isPresent();
        return OnRecord.isDone(held, never || isObserved(child, back));
    }

    private static Optional<Boolean> isOffered(ChildOnDay child, MissingPeriod time, DayOrMoment back) {
        ReturnInterview interview = time.returnInterview().orElse(NONE);
        boolean later = interview.offered().isPresent() || interview.held().isPresent();
        if (later || interview.isOffered().isEmpty()) {
            return OnRecord.isDone(offered(child, time).isPresent(), later || isObserved(child, back));
        }
        return interview.isOffered();
    }

    private static boolean isObserved(ChildOnDay child, DayOrMoment back) {
        return child.isObserved(ActKind.RETURN_INTERVIEW, DateRange.ofClosed(back.day(), child.asAt()));
    }
}
