package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.examples.generate.InventedChild.Family;
import org.corporateparenting.examples.generate.National.AgeBand;
import org.corporateparenting.examples.generate.National.Spell;

/** Invents one child: when they were born, came into care and left it. */
final class LifeCourse {

    private static final int DAYS_OF_LEAVING = 730;
    private static final int ADULT = 18;

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
        if (chance.in(National.LEFT_BEFORE)) {
            return chance.in(National.ALONE) ? alone(id, bornIn(new AgeBand(20, 25)), true) : leftBefore(id);
        }
        boolean left = chance.in(National.LEFT_IN_TWO_YEARS);
        if (chance.in(National.ALONE)) {
            return alone(id, left ? lately().minusYears(ADULT) : bornIn(chance.pick(National.AGES_ALONE)), left);
        }
        return left ? left(id) : current(id);
    }

    /** A child who came into care and left as told, perhaps after a time in care before. */
    InventedChild child(String id, Stay stay) {
        ImmutableList.Builder<CarePeriod> periods = ImmutableList.builder();
        earlier(stay).ifPresent(periods::add);
        periods.add(period(stay));
        return child(id, stay.born(), periods.build());
    }

    private InventedChild current(String id) {
        LocalDate born = bornIn(chance.pick(National.AGES));
        Path path = pathNow(born);
        boolean adopted = path == Path.ADOPTION || path == Path.REVERSED;
        LocalDate start = start(born, asAt, adopted ? National.ON_THE_WAY_TO_ADOPTION : stay(path));
        return child(id, new Stay(born, path, start, Optional.empty(), ReasonEpisodeCeased.OTHER, need()));
    }

    private Path pathNow(LocalDate born) {
        boolean young = born.isAfter(asAt.minusYears(6)) && born.isBefore(asAt.minusDays(National.TO_ADOPTION.first()));
        if (young && chance.in(National.ADOPTION_PLAN)) {
            return chance.in(National.ADOPTION_PLAN_REVERSED) ? Path.REVERSED : Path.ADOPTION;
        }
        boolean old = born.isBefore(asAt.minusYears(13));
        return old && chance.in(National.ON_REMAND) ? Path.REMANDED : Path.ORDINARY;
    }

    private InventedChild left(String id) {
        LocalDate end = lately();
        Leaving leaving = chance.pick(National.LEAVING);
        return leaver(id, leaving, leaving.born(end, chance), end);
    }

    private InventedChild leftBefore(String id) {
        Leaving leaving = chance.pick(National.LEAVING_AFTER_SIXTEEN);
        LocalDate born = bornIn(new AgeBand(leaving.isAtEighteen() ? 20 : ADULT, 25));
        return leaver(id, leaving, born, leaving.endAfterSixteen(born, chance));
    }

    private InventedChild leaver(String id, Leaving leaving, LocalDate born, LocalDate end) {
        if (leaving == Leaving.CAME_BACK) {
            return cameBack(id, born, end);
        }
        Spell spell = leaving == Leaving.SHORT_STAY ? National.UNDER_THIRTEEN_WEEKS : stay(leaving.path());
        LocalDate start = start(born, end, spell);
        return child(id, new Stay(born, leaving.path(), start, Optional.of(end), leaving.reason(), need()));
    }

    private InventedChild cameBack(String id, LocalDate born, LocalDate end) {
        LocalDate home = born.plusYears(16).plusDays(chance.between(0, 300));
        LocalDate back = home.plusDays(chance.between(40, 300));
        CategoryOfNeed need = need();
        LocalDate start = start(born, home, chance.pick(National.LENGTHS_OF_STAY));
        Stay before = new Stay(born, Path.ORDINARY, start, Optional.of(home), ReasonEpisodeCeased.HOME_PLANNED, need);
        Stay after = new Stay(born, Path.ORDINARY, back, Optional.of(end), Leaving.CAME_BACK.reason(), need);
        return child(id, born, ImmutableList.of(period(before), period(after)));
    }

    private InventedChild alone(String id, LocalDate born, boolean left) {
        LocalDate end = left ? born.plusYears(ADULT) : asAt;
        LocalDate earliest = born.plusMonths(chance.pick(National.AGES_ON_ARRIVAL) * 12L);
        LocalDate from = earliest.isBefore(end) ? earliest : end.minusDays(60);
        LocalDate start = from.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(from, end) - 1));
        Stay stay = new Stay(
                born,
                Path.ALONE,
                start,
                left ? Optional.of(end) : Optional.empty(),
                Leaving.MOVED_OUT_AT_EIGHTEEN.reason(),
                CategoryOfNeed.ABSENT_PARENTING);
        return new InventedChild(
                id,
                born,
                chance.in(National.MALE_ALONE),
                true,
                family(National.ETHNIC_GROUPS_ALONE),
                ImmutableList.of(period(stay)));
    }

    private InventedChild shortBreaks(String id) {
        LocalDate born = bornIn(new AgeBand(5, ADULT));
        ImmutableList.Builder<CarePeriod> breaks = ImmutableList.builder();
        LocalDate start = asAt.minusDays(chance.between(120, 600));
        PlacementType type = chance.in(0.5) ? PlacementType.CHILDRENS_HOME : PlacementType.FOSTER_OTHER;
        PeriodCourse course = new PeriodCourse(chance, asAt, born, Path.ORDINARY);
        From<Home> home = new From<>(start, new HomeCourse(chance, born, Path.ORDINARY).at(type, start));
        while (start.plusDays(3).isBefore(asAt)) {
            breaks.add(course.shortBreak(start, start.plusDays(chance.between(1, 3)), home.what()));
            start = start.plusDays(chance.between(21, 45));
        }
        return child(id, born, breaks.build());
    }

    private InventedChild child(String id, LocalDate born, ImmutableList<CarePeriod> periods) {
        return new InventedChild(id, born, chance.in(National.MALE), false, family(National.ETHNIC_GROUPS), periods);
    }

    private Family family(Shares<EthnicGroup> groups) {
        return new Family(chance.pick(groups), chance.postcode(31, 60), 1);
    }

    private CategoryOfNeed need() {
        return chance.pick(National.NEEDS);
    }

    private LocalDate lately() {
        return asAt.minusDays(chance.between(0, DAYS_OF_LEAVING));
    }

    private Spell stay(Path path) {
        return switch (path) {
            case ADOPTION, REVERSED -> National.TO_ADOPTION;
            case REMANDED -> National.REMANDS;
            default -> chance.pick(National.LENGTHS_OF_STAY);
        };
    }

    private LocalDate start(LocalDate born, LocalDate last, Spell spell) {
        int age = (int) ChronoUnit.DAYS.between(born, last);
        int stay = chance.between(spell.first(), spell.last());
        return last.minusDays(Math.min(stay, Math.max(1, age - chance.between(1, 20))));
    }

    /** A time in care before, from which the child went home. */
    private Optional<CarePeriod> earlier(Stay stay) {
        LocalDate end = stay.start().minusDays(chance.between(90, 700));
        LocalDate before = end.minusDays(chance.between(30, 600));
        if (!chance.in(National.RETURNED_TO_CARE) || before.isBefore(stay.born())) {
            return Optional.empty();
        }
        ReasonEpisodeCeased home =
                chance.in(0.7) ? ReasonEpisodeCeased.HOME_PLANNED : ReasonEpisodeCeased.HOME_UNPLANNED;
        return Optional.of(period(new Stay(stay.born(), Path.ORDINARY, before, Optional.of(end), home, stay.need())));
    }

    private CarePeriod period(Stay stay) {
        return new PeriodCourse(chance, asAt, stay.born(), stay.path()).invent(stay);
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
        /** Meant to be adopted, until the plan was given up. */
        REVERSED,
        ALONE,
        REMANDED,
        /** Under section 20 throughout. */
        ACCOMMODATED
    }

    /**
     * The frame of a period of care.
     *
     * @param born the child's day of birth
     * @param path its course
     * @param start its first day
     * @param end the day on which it ended, or empty where it goes on
     * @param reason why it ended, or would
     * @param need the main reason for which the child needs care
     */
    record Stay(
            LocalDate born,
            Path path,
            LocalDate start,
            Optional<LocalDate> end,
            ReasonEpisodeCeased reason,
            CategoryOfNeed need) {}

    /** Whether the child is looked after in a series of short breaks. */
    static boolean isShortBreaks(InventedChild child) {
        return child.periods().get(0).statuses().get(0).what() == LegalStatus.SHORT_BREAKS_EACH_RECORDED;
    }
}
