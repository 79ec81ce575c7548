package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.ReasonEpisodeCeased;

/**
 * An invented child.
 *
 * @param id an opaque key
 * @param born the day of birth
 * @param male whether a boy
 * @param alone whether alone in the country, seeking asylum
 * @param family the family, which brothers and sisters share
 * @param periods the periods of care, earliest first
 */
record InventedChild(
        String id, LocalDate born, boolean male, boolean alone, Family family, ImmutableList<CarePeriod> periods) {

    /**
     * A family.
     *
     * @param ethnicGroup the ethnic group
     * @param postcode where they live, in an area that does not exist
     * @param children how many of its children came into care
     */
    record Family(EthnicGroup ethnicGroup, String postcode, int children) {

        /** The same family with so many children. */
        Family of(int number) {
            return new Family(ethnicGroup, postcode, number);
        }
    }

    /** The same child in another family. */
    InventedChild in(Family other) {
        return new InventedChild(id, born, male, alone, other, periods);
    }

    /** The same child with another last period of care. */
    InventedChild withLast(CarePeriod period) {
        ImmutableList<CarePeriod> others = ImmutableList.<CarePeriod>builder()
                .addAll(periods.subList(0, periods.size() - 1))
                .add(period)
                .build();
        return new InventedChild(id, born, male, alone, family, others);
    }

    /** The same child, of whom the record says when each period of care began. */
    InventedChild withKnownStarts() {
        return new InventedChild(
                id,
                born,
                male,
                alone,
                family,
                periods.stream().map(CarePeriod::withKnownStart).collect(ImmutableList.toImmutableList()));
    }

    CarePeriod lastPeriod() {
        return Iterables.getLast(periods);
    }

    /** The first day at an age. */
    LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    /** The day of death, of a child who died in care. */
    Optional<LocalDate> died() {
        return lastPeriod().end().filter(end -> lastPeriod().reasonEnded() == ReasonEpisodeCeased.DIED);
    }
}
