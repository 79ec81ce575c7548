package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Participation;
import org.corporateparenting.examples.generate.CaseActs.Review;

/** Invents reviews: mostly in time, some late, some missed, cancelled or put off, a few planned. */
final class ReviewCourse {

    private static final double LATE = 0.07;
    private static final double MISSED = 0.02;
    private static final double CANCELLED = 0.04;
    private static final double PUT_OFF = 0.015;
    private static final double PLANNED = 0.15;

    private final Chance chance;
    private final LocalDate asAt;
    private final LocalDate born;
    private final ImmutableList.Builder<Review> reviews = ImmutableList.builder();

    ReviewCourse(Chance chance, LocalDate asAt, LocalDate born) {
        this.chance = chance;
        this.asAt = asAt;
        this.born = born;
    }

    ImmutableList<Review> invent(CarePeriod period) {
        LocalDate first = period.start().plusDays(chance.in(LATE) ? chance.between(29, 55) : chance.between(12, 26));
        follow(first, period.lastDay(asAt), 60, 90);
        return reviews.build();
    }

    ImmutableList<Review> inShortBreaks(LocalDate start, LocalDate last) {
        follow(start.plusDays(chance.between(50, 90)), last, 140, 181);
        return reviews.build();
    }

    private void follow(LocalDate first, LocalDate last, int soonest, int latest) {
        LocalDate day = weekday(first);
        int gap = chance.between(soonest, latest);
        while (!day.isAfter(last)) {
            day = hold(day, last);
            day = weekday(day.plusDays(gap + delay(gap)));
            gap = chance.between(140, 181);
        }
        if (last.equals(asAt) && chance.in(PLANNED)) {
            reviews.add(new Review(day, false, false, Optional.empty(), ImmutableList.of()));
        }
    }

    private LocalDate hold(LocalDate planned, LocalDate last) {
        if (chance.in(CANCELLED)) {
            reviews.add(notHeld(planned, false));
            return planned.minusDays(chance.between(60, 120));
        }
        if (chance.in(PUT_OFF)) {
            reviews.add(notHeld(planned, true));
            LocalDate resumed = weekday(planned.plusDays(chance.between(7, 30)));
            if (!resumed.isAfter(last)) {
                reviews.add(held(resumed));
            }
            return resumed;
        }
        reviews.add(held(planned));
        return planned;
    }

    private int delay(int gap) {
        return chance.in(MISSED) ? gap : chance.in(LATE) ? chance.between(5, 45) : 0;
    }

    private Review held(LocalDate day) {
        return new Review(day, false, false, Optional.of(participation(day)), papers(day));
    }

    private static Review notHeld(LocalDate day, boolean putOff) {
        return new Review(day, !putOff, putOff, Optional.empty(), ImmutableList.of());
    }

    private Participation participation(LocalDate day) {
        if (day.isBefore(born.plusYears(4))) {
            return Participation.UNDER_FOUR;
        }
        return chance.in(0.7)
                ? Participation.ATTENDED_AND_SPOKE
                : chance.in(0.6) ? Participation.ABSENT_VIEWS_SENT : Participation.ABSENT_GAVE_NO_VIEWS;
    }

    private ImmutableList<Optional<LocalDate>> papers(LocalDate day) {
        LocalDate decisions = day.plusDays(chance.in(0.1) ? chance.between(8, 16) : chance.between(1, 6));
        LocalDate record = day.plusDays(chance.in(0.1) ? chance.between(23, 35) : chance.between(8, 20));
        LocalDate sent = record.plusDays(chance.in(0.1) ? chance.between(8, 20) : chance.between(1, 6));
        return ImmutableList.of(issued(decisions), issued(record), issued(sent));
    }

    private Optional<LocalDate> issued(LocalDate day) {
        return chance.in(0.04) || day.isAfter(asAt) ? Optional.empty() : Optional.of(day);
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate weekday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.minusDays(past) : day;
    }
}
