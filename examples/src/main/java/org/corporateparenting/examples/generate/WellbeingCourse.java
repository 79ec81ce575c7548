package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.examples.generate.National.Spell;
import org.corporateparenting.examples.generate.WellbeingFacts.Misuse;
import org.corporateparenting.examples.generate.WellbeingFacts.Score;
import org.corporateparenting.time.CollectionYear;

/** Invents how a child fared: what is found out once in every collection year of which half is spent in care. */
final class WellbeingCourse {

    private static final int HALF_A_YEAR = 183;
    private static final int AGE_OF_FIRST_SCORE = 4;
    private static final int AGE_OF_LAST_SCORE = 16;
    private static final int AGE_OF_CONDUCT = 10;
    private static final Shares<String> SUBSTANCES =
            Shares.<String>of().and(70, "Cannabis").and(20, "Alcohol").and(10, "Other drugs");

    private final Chance chance;
    private final LocalDate asAt;
    private final LocalDate born;
    private final ImmutableList.Builder<Score> scores = ImmutableList.builder();
    private final ImmutableList.Builder<From<Boolean>> immunised = ImmutableList.builder();
    private final ImmutableList.Builder<Misuse> misuse = ImmutableList.builder();
    private final ImmutableList.Builder<LocalDate> convictions = ImmutableList.builder();

    WellbeingCourse(Chance chance, LocalDate asAt, LocalDate born) {
        this.chance = chance;
        this.asAt = asAt;
        this.born = born;
    }

    WellbeingFacts invent(InventedChild child) {
        if (!LifeCourse.isShortBreaks(child)) {
            child.periods().forEach(this::period);
        }
        return new WellbeingFacts(scores.build(), immunised.build(), misuse.build(), convictions.build());
    }

    private void period(CarePeriod period) {
        LocalDate last = period.lastDay(asAt);
        CollectionYear year = CollectionYear.containing(period.start());
        while (!year.firstDay().isAfter(last)) {
            LocalDate from = later(year.firstDay(), period.start());
            int days = (int) ChronoUnit.DAYS.between(from, earlier(year.lastDay(), last));
            if (days >= HALF_A_YEAR) {
                year(from, days, Period.between(born, year.lastDay()).getYears());
            }
            year = CollectionYear.containing(year.lastDay().plusDays(1));
        }
    }

    private void year(LocalDate from, int days, int age) {
        immunised.add(new From<>(on(from, days), chance.in(National.IMMUNISED)));
        if (age >= AGE_OF_FIRST_SCORE && age <= AGE_OF_LAST_SCORE) {
            scores.add(score(on(from, days)));
        }
        if (age >= AGE_OF_CONDUCT && chance.in(National.CONVICTED)) {
            convictions.add(on(from, days));
        }
        if (age >= AGE_OF_CONDUCT && chance.in(National.MISUSE)) {
            boolean received = chance.in(National.MISUSE_HELPED);
            boolean offered = !received && chance.in(National.MISUSE_OFFERED);
            misuse.add(new Misuse(on(from, days), chance.pick(SUBSTANCES), received, offered));
        }
    }

    private Score score(LocalDate on) {
        if (!chance.in(National.SCORED)) {
            Optional<SdqReason> reason = Optional.of(chance.pick(National.UNSCORED));
            return new Score(on, Optional.empty(), reason);
        }
        Spell points = chance.pick(National.SCORES);
        return new Score(on, Optional.of(chance.between(points.first(), points.last())), Optional.empty());
    }

    private LocalDate on(LocalDate from, int days) {
        return from.plusDays(chance.between(0, days));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
