package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.corporateparenting.examples.generate.LifeCourse.Path;
import org.corporateparenting.examples.generate.LifeCourse.Stay;

/** Invents the children of one family who came into care: mostly one, sometimes brothers and sisters on one day. */
final class FamilyCourse {

    private static final int ADULT = 18;

    private final Chance chance;
    private final LocalDate asAt;

    FamilyCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    /** At least one child, and at most so many, with the keys of their numbers from the first on. */
    ImmutableList<InventedChild> invent(int first, int most, IntFunction<String> keys) {
        LifeCourse course = new LifeCourse(chance.apart(), asAt);
        List<InventedChild> children = new ArrayList<>();
        children.add(course.invent(keys.apply(first)));
        InventedChild eldest = children.get(0);
        int size = hasSiblings(eldest) ? Math.min(most, chance.pick(National.SIZES_OF_SIBLING_GROUPS)) : 1;
        LocalDate born = eldest.born();
        for (int i = 1; i < size; i++) {
            born = born.plusDays(chance.between(330, 1100));
            if (born.isBefore(eldest.lastPeriod().start())) {
                children.add(course.child(keys.apply(first + i), stay(eldest, born)));
            }
        }
        return children.stream()
                .map(child -> child.in(eldest.family().of(children.size())))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean hasSiblings(InventedChild child) {
        return chance.in(National.SIBLING_GROUPS)
                && !child.alone()
                && !LifeCourse.isShortBreaks(child)
                && child.died().isEmpty();
    }

    /** Came on the day on which the eldest did, and went home with them; or else stays. */
    private Stay stay(InventedChild eldest, LocalDate born) {
        CarePeriod period = eldest.lastPeriod();
        Optional<LocalDate> together = period.end().filter(end -> isTogether(period));
        LocalDate adult = born.plusYears(ADULT);
        Optional<LocalDate> grown = Optional.of(adult).filter(day -> !day.isAfter(asAt));
        return new Stay(
                born,
                Path.ORDINARY,
                period.start(),
                together.or(() -> grown),
                together.isPresent() ? period.reasonEnded() : Leaving.MOVED_OUT_AT_EIGHTEEN.reason(),
                period.need());
    }

    private static boolean isTogether(CarePeriod period) {
        return switch (period.reasonEnded()) {
            case HOME_PLANNED, HOME_UNPLANNED, CHILD_ARRANGEMENTS_ORDER, GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS -> true;
            default -> false;
        };
    }
}
