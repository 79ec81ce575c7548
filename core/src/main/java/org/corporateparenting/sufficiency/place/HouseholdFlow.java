package org.corporateparenting.sufficiency.place;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.time.DateRange;

/** How one household opened and closed over some days. */
record HouseholdFlow(FosteringHousehold household, DateRange days) {

    HouseholdRollForward count() {
        LocalDate last = days.endExclusive().orElseThrow().minusDays(1);
        return new HouseholdRollForward(
                number(isOpen(days.start().minusDays(1))), changes(true), changes(false), number(isOpen(last)));
    }

    /** The days on which it became open, or ceased to be. */
    private int changes(boolean toOpen) {
        ImmutableSet<LocalDate> turns = household.statuses().stream()
                .flatMap(period ->
                        Stream.concat(Stream.of(period.range().start()), period.range().endExclusive().stream()))
                .filter(days::contains)
                .collect(toImmutableSet());
        return (int) turns.stream()
                .filter(day -> isOpen(day) == toOpen && isOpen(day.minusDays(1)) != toOpen)
                .count();
    }

    private boolean isOpen(LocalDate day) {
        return household
                .statusOn(day)
                .filter(status -> status != FosteringHouseholdStatus.CLOSED)
                .isPresent();
    }

    private static int number(boolean is) {
        return is ? 1 : 0;
    }
}
