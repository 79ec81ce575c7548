package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.examples.generate.HealthFacts.Check;
import org.corporateparenting.examples.generate.HealthFacts.CheckKind;

/** Invents checks of health: mostly in time, some late or missed, a few declined. The shares are judgements. */
final class HealthCourse {

    private static final double LATE = 0.1;
    private static final double MISSED = 0.03;
    private static final double DECLINED = 0.05;
    private static final int AGE_OF_DECLINING = 13;
    private static final int AGE_OF_YEARLY_CHECKS = 5;

    private final Chance chance;
    private final LocalDate asAt;
    private final LocalDate born;
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();

    HealthCourse(Chance chance, LocalDate asAt, LocalDate born) {
        this.chance = chance;
        this.asAt = asAt;
        this.born = born;
    }

    HealthFacts invent(InventedChild child, CaseActs acts) {
        if (!LifeCourse.isShortBreaks(child)) {
            child.periods().forEach(period -> {
                assessments(period, acts);
                dental(period);
            });
        }
        return new HealthFacts(checks.build());
    }

    private void assessments(CarePeriod period, CaseActs acts) {
        LocalDate last = period.lastDay(asAt);
        LocalDate day = first(period, acts);
        CheckKind kind = CheckKind.INITIAL;
        boolean made = !chance.in(MISSED);
        while (made && !day.isAfter(last)) {
            check(kind, day);
            day = day.plusDays(gap(day.isBefore(born.plusYears(AGE_OF_YEARLY_CHECKS)) ? 180 : 364));
            kind = CheckKind.REVIEW;
        }
    }

    /** By the first review, as it should be, or after it. */
    private LocalDate first(CarePeriod period, CaseActs acts) {
        int review = acts.reviews().stream()
                .filter(Review::isHeld)
                .map(Review::on)
                .filter(day -> !day.isBefore(period.start()))
                .findFirst()
                .map(day -> (int) ChronoUnit.DAYS.between(period.start(), day))
                .orElse(26);
        int days = Math.min(review, 26);
        return period.start().plusDays(chance.in(LATE) ? days + chance.between(3, 60) : chance.between(3, days));
    }

    private void dental(CarePeriod period) {
        LocalDate last = period.lastDay(asAt);
        LocalDate day = born.plusYears(1).isAfter(period.start()) ? born.plusYears(1) : period.start();
        day = day.plusDays(chance.between(20, 160));
        boolean seldom = chance.in(National.SELDOM_AT_THE_DENTIST);
        while (!day.isAfter(last)) {
            check(CheckKind.DENTAL, day);
            day = day.plusDays(seldom ? chance.between(500, 1100) : gap(chance.in(0.5) ? 190 : 360));
        }
    }

    private int gap(int interval) {
        if (chance.in(MISSED)) {
            return interval * 2;
        }
        return chance.in(LATE) ? interval + chance.between(8, 90) : chance.between(interval * 8 / 10, interval);
    }

    private void check(CheckKind kind, LocalDate day) {
        boolean declined = chance.in(DECLINED) && !day.isBefore(born.plusYears(AGE_OF_DECLINING));
        checks.add(new Check(kind, day, declined));
    }
}
