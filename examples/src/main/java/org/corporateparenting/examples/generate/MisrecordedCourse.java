package org.corporateparenting.examples.generate;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;

/**
 * Invents where the record of a child contradicts itself, or leaves out the day of birth. The shares are chosen, not
 * published: high where there are few children of whom it can happen, so that a thousand show it.
 */
final class MisrecordedCourse {

    private static final double BIRTH_LEFT_BLANK = 0.001;
    private static final double BIRTH_LEFT_BLANK_OF_FEW = 0.08;
    private static final double CARE_AFTER_ORDER = 0.12;
    private static final double PLACED_AFTER_ADOPTION = 0.12;
    private static final int YEARS = 20;
    private static final double APPLIED_SOON = 0.15;
    private static final double ENDED_TOO_SOON = 0.005;

    private static final Shares<Death> DEATHS = Shares.<Death>of()
            .and(40, Death.AS_IT_WAS)
            .and(15, Death.BEFORE_CARE_ENDED)
            .and(10, Death.AFTER_CARE_ENDED)
            .and(20, Death.IN_ANOTHER_YEAR)
            .and(15, Death.BLANK);

    private final Chance chance;
    private final LocalDate asAt;

    MisrecordedCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    /** How the day of death stands beside the day on which care ended by it. */
    private enum Death {
        AS_IT_WAS,
        BLANK,
        BEFORE_CARE_ENDED,
        AFTER_CARE_ENDED,
        /** Before birth, since a figure of the year is wrong. */
        IN_ANOTHER_YEAR
    }

    Misrecorded invent(InventedChild child) {
        return new Misrecorded(
                chance.in(isOneOfFew(child) ? BIRTH_LEFT_BLANK_OF_FEW : BIRTH_LEFT_BLANK)
                        ? Optional.empty()
                        : Optional.of(child.born()),
                child.died().flatMap(this::died),
                chance.in(CARE_AFTER_ORDER) ? chance.between(5, 40) : 0,
                chance.in(PLACED_AFTER_ADOPTION) ? placedAfterAdoption(child) : 0,
                chance.in(APPLIED_SOON),
                chance.in(ENDED_TOO_SOON));
    }

    private Optional<LocalDate> died(LocalDate day) {
        return switch (chance.pick(DEATHS)) {
            case AS_IT_WAS -> Optional.of(day);
            case BLANK -> Optional.empty();
            case BEFORE_CARE_ENDED -> Optional.of(day.minusDays(chance.between(2, 6)));
            case IN_ANOTHER_YEAR -> Optional.of(day.minusYears(YEARS));
            case AFTER_CARE_ENDED -> passed(day.plusDays(chance.between(1, 5)));
        };
    }

    private int placedAfterAdoption(InventedChild child) {
        int days = chance.between(3, 20);
        return child.lastPeriod()
                .end()
                .flatMap(end -> passed(end.plusDays(days)))
                .map(day -> days)
                .orElse(0);
    }

    private Optional<LocalDate> passed(LocalDate day) {
        return Optional.of(day).filter(each -> !each.isAfter(asAt));
    }

    private static boolean isOneOfFew(InventedChild child) {
        return child.died().isPresent()
                || Iterables.any(
                        child.periods(),
                        period -> period.homes().stream()
                                        .anyMatch(home -> home.what().type() == PlacementType.SECURE_CHILDRENS_HOME)
                                || period.statuses().stream()
                                        .anyMatch(from -> from.what() == LegalStatus.PLACEMENT_ORDER));
    }
}
