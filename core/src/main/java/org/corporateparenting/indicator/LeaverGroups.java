package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.time.DateRange;

/** Whom measures of leaving care are about: yes, no, or empty where it is not known. */
final class LeaverGroups {

    static final String OWED = "whether the young person is owed support on leaving care";
    private static final ImmutableSet<CareLeaverGroup> LEFT =
            Sets.immutableEnumSet(CareLeaverGroup.RELEVANT, CareLeaverGroup.FORMER_RELEVANT);
    private static final ImmutableSet<CareLeaverGroup> FORMER = Sets.immutableEnumSet(CareLeaverGroup.FORMER_RELEVANT);
    private static final ImmutableSet<CareLeaverGroup> ELIGIBLE = Sets.immutableEnumSet(CareLeaverGroup.ELIGIBLE);
    private static final ImmutableSet<CareLeaverGroup> RELEVANT = Sets.immutableEnumSet(CareLeaverGroup.RELEVANT);
    private static final int SIXTEEN = 16;
    private static final int TWENTY_ONE = 21;

    private LeaverGroups() {}

    /** A share of some young people, of whom it may not be known that they belong or that they are above the line. */
    static Indicator share(
            String id,
            Function<ChildOnDay, Optional<Boolean>> population,
            String belongs,
            Function<ChildOnDay, Optional<Boolean>> above,
            String fact) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<Boolean> in = population.apply(child);
            if (in.isEmpty()) {
                counter.notKnown(belongs);
            } else if (in.get()) {
                above.apply(child).ifPresentOrElse(counter::count, () -> counter.notKnown(fact));
            }
        });
    }

    /** The number of young people who pass a test, which may need a fact that is not known. */
    static Indicator number(String id, Function<ChildOnDay, Optional<Boolean>> counted, String fact) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<Boolean> answer = counted.apply(child);
            if (answer.isEmpty()) {
                counter.notKnown(fact);
            } else if (answer.get()) {
                counter.count();
            }
        });
    }

    static Optional<Boolean> isIn(ChildOnDay child, LocalDate day, ImmutableSet<CareLeaverGroup> groups) {
        if (child.ageOn(day).filter(age -> age < SIXTEEN).isPresent()) {
            return Answers.NO;
        }
        for (CareLeaverSpell spell : child.standings()) {
            if (spell.period().contains(day)) {
                return groups.containsAll(spell.admissibleGroups())
                        ? Answers.YES
                        : Optional.of(false)
                                .filter(no -> Sets.intersection(groups, spell.admissibleGroups())
                                        .isEmpty());
            }
        }
        return Answers.NO;
    }

    /** Relevant or former relevant. */
    static Optional<Boolean> hasLeft(ChildOnDay child) {
        return isIn(child, child.asAt(), LEFT);
    }

    static Optional<Boolean> hadLeft(ChildOnDay child, LocalDate day) {
        return isIn(child, day, LEFT);
    }

    static Optional<Boolean> isRelevant(ChildOnDay child) {
        return isIn(child, child.asAt(), RELEVANT);
    }

    static Optional<Boolean> isFormerRelevant(ChildOnDay child) {
        return isIn(child, child.asAt(), FORMER);
    }

    static Optional<Boolean> isFormerRelevant(ChildOnDay child, int from, int to) {
        return Answers.and(isAged(child, from, to), () -> isFormerRelevant(child));
    }

    static Optional<Boolean> isAged(ChildOnDay child, int from, int to) {
        return child.age().map(age -> age >= from && age <= to);
    }

    /** Relevant, or former relevant and under 21, in education or training, or with a personal adviser. */
    static Optional<Boolean> isKeptInTouch(ChildOnDay child) {
        return Answers.and(hasLeft(child), () -> goesOn(child));
    }

    private static Optional<Boolean> goesOn(ChildOnDay child) {
        boolean learns = child.caseFile().educationProgrammes().stream()
                .filter(programme -> !programme.told().isAfter(child.asAt()))
                .map(EducationProgramme::range)
                .anyMatch(range -> range.contains(child.asAt()));
        Optional<Boolean> young = child.age().map(age -> age < TWENTY_ONE);
        return Answers.or(Answers.or(young, () -> Optional.of(learns)), () -> hasAdviser(child));
    }

    /** Eligible, or as {@link #isKeptInTouch}. */
    static Optional<Boolean> isOwedPlan(ChildOnDay child) {
        return Answers.or(isIn(child, child.asAt(), ELIGIBLE), () -> isKeptInTouch(child));
    }

    static Optional<Boolean> isInCareAged(ChildOnDay child, int from, int to) {
        return child.isInCare() ? isAged(child, from, to) : Answers.NO;
    }

    /** What a record says of the day on which it was taken. */
    static Optional<CareLeaverStanding> standing(ChildOnDay child) {
        return child.caseFile().careLeaverStandings().stream()
                .filter(standing -> standing.year().isEmpty())
                .findFirst();
    }

    static Optional<Boolean> hasAdviser(ChildOnDay child) {
        boolean allocated = child.caseFile().personalAdvisers().stream()
                .map(PersonalAdviserAllocation::range)
                .anyMatch(range -> range.contains(child.asAt()));
        if (allocated || child.isObserved(ActKind.PERSONAL_ADVISER, sinceSixteen(child))) {
            return Optional.of(allocated);
        }
        return standing(child).map(standing -> standing.personalAdviser().isPresent());
    }

    /** From the sixteenth birthday up to and with the day; a year where the birth is not known. */
    static DateRange sinceSixteen(ChildOnDay child) {
        LocalDate start = child.attains(SIXTEEN).orElse(child.asAt().minusYears(1));
        return start.isAfter(child.asAt())
                ? DateRange.ofClosed(child.asAt(), child.asAt())
                : DateRange.ofClosed(start, child.asAt());
    }
}
