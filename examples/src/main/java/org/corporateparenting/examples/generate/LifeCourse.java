package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.examples.generate.National.AgeBand;
import org.corporateparenting.examples.generate.National.Spell;

/** Invents one child: when they were born, came into care and left it. */
final class LifeCourse {

    private static final int DAYS_OF_LEAVING = 730;
    private static final int SHORTEST_WAY_TO_ADOPTION = 420;

    private final Chance chance;
    private final LocalDate asAt;

    LifeCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    InventedChild invent(String id) {
        if (chance.in(National.SHORT_BREAKS)) {
            return shortBreaks(id);
        }
        boolean left = chance.in(National.LEFT_IN_TWO_YEARS);
        if (chance.in(National.ALONE)) {
            return alone(id, left);
        }
        return left ? left(id) : current(id);
    }

    private InventedChild current(String id) {
        LocalDate born = bornIn(chance.pick(National.AGES));
        boolean young = born.isAfter(asAt.minusYears(6)) && born.isBefore(asAt.minusDays(SHORTEST_WAY_TO_ADOPTION));
        Path path = young && chance.in(National.ADOPTION_PLAN * 5) ? Path.ADOPTION : Path.ORDINARY;
        return child(id, born, chance.in(National.MALE), path, Optional.empty(), ReasonEpisodeCeased.OTHER);
    }

    private InventedChild left(String id) {
        LocalDate end = asAt.minusDays(chance.between(0, DAYS_OF_LEAVING));
        Leaving leaving = chance.pick(National.LEAVING);
        LocalDate born =
                leaving == Leaving.TURNED_EIGHTEEN ? end.minusYears(18) : end.minusDays(leaving.ageInDays(chance));
        Path path = leaving == Leaving.ADOPTED ? Path.ADOPTION : Path.ORDINARY;
        return child(id, born, chance.in(National.MALE), path, Optional.of(end), leaving.reason());
    }

    private InventedChild alone(String id, boolean left) {
        LocalDate end = left ? asAt.minusDays(chance.between(0, DAYS_OF_LEAVING)) : asAt;
        LocalDate born = left ? end.minusYears(18) : bornIn(new AgeBand(chance.in(0.85) ? 16 : 15, 18));
        LocalDate earliest = born.plusMonths(14 * 12 + 6);
        LocalDate start = earliest.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(earliest, end) - 1));
        CarePeriod period = period(born, Path.ALONE)
                .invent(
                        start,
                        left ? Optional.of(end) : Optional.empty(),
                        Leaving.TURNED_EIGHTEEN.reason(),
                        CategoryOfNeed.ABSENT_PARENTING);
        return child(id, born, chance.in(National.MALE_ALONE), true, ImmutableList.of(period));
    }

    private InventedChild shortBreaks(String id) {
        LocalDate born = bornIn(new AgeBand(5, 18));
        ImmutableList.Builder<CarePeriod> breaks = ImmutableList.builder();
        LocalDate start = asAt.minusDays(chance.between(120, 600));
        PlacementType type = chance.in(0.5) ? PlacementType.CHILDRENS_HOME : PlacementType.FOSTER_OTHER;
        PeriodCourse course = period(born, Path.ORDINARY);
        From<Home> home = new From<>(start, new HomeCourse(chance, born, Path.ORDINARY).at(type, start));
        while (start.plusDays(3).isBefore(asAt)) {
            breaks.add(course.shortBreak(start, start.plusDays(chance.between(1, 3)), home.what()));
            start = start.plusDays(chance.between(21, 45));
        }
        return child(id, born, chance.in(National.MALE), false, breaks.build());
    }

    private InventedChild child(
            String id,
            LocalDate born,
            boolean male,
            Path path,
            Optional<LocalDate> end,
            ReasonEpisodeCeased reasonEnded) {
        LocalDate start = start(born, end.orElse(asAt), path);
        CategoryOfNeed need = chance.pick(National.NEEDS);
        PeriodCourse course = period(born, path);
        ImmutableList.Builder<CarePeriod> periods = ImmutableList.builder();
        earlier(born, start, need).ifPresent(periods::add);
        periods.add(course.invent(start, end, reasonEnded, need));
        return child(id, born, male, false, periods.build());
    }

    private InventedChild child(
            String id, LocalDate born, boolean male, boolean alone, ImmutableList<CarePeriod> periods) {
        return new InventedChild(id, born, male, chance.pick(National.ETHNIC_GROUPS), alone, periods);
    }

    private LocalDate start(LocalDate born, LocalDate last, Path path) {
        int age = (int) ChronoUnit.DAYS.between(born, last);
        Spell spell = chance.pick(National.LENGTHS_OF_STAY);
        int stay = path == Path.ADOPTION
                ? chance.between(SHORTEST_WAY_TO_ADOPTION, 1000)
                : chance.between(spell.first(), spell.last());
        return last.minusDays(Math.min(stay, Math.max(1, age - chance.between(1, 20))));
    }

    /** A time in care before, from which the child went home. */
    private Optional<CarePeriod> earlier(LocalDate born, LocalDate start, CategoryOfNeed need) {
        LocalDate end = start.minusDays(chance.between(90, 700));
        LocalDate before = end.minusDays(chance.between(30, 600));
        if (!chance.in(National.RETURNED_TO_CARE) || before.isBefore(born)) {
            return Optional.empty();
        }
        ReasonEpisodeCeased home =
                chance.in(0.7) ? ReasonEpisodeCeased.HOME_PLANNED : ReasonEpisodeCeased.HOME_UNPLANNED;
        return Optional.of(period(born, Path.ORDINARY).invent(before, Optional.of(end), home, need));
    }

    private PeriodCourse period(LocalDate born, Path path) {
        return new PeriodCourse(chance, asAt, born, path);
    }

    private LocalDate bornIn(AgeBand band) {
        LocalDate youngest = asAt.minusYears(band.from());
        LocalDate oldest = asAt.minusYears(band.below()).plusDays(1);
        return oldest.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(oldest, youngest) - 3));
    }

    /** What sort of course a period of care takes. */
    enum Path {
        ORDINARY,
        ADOPTION,
        ALONE
    }

    /** Whether the child is looked after in a series of short breaks. */
    static boolean isShortBreaks(InventedChild child) {
        return child.periods().get(0).statuses().get(0).what() == LegalStatus.SHORT_BREAKS_EACH_RECORDED;
    }
}
