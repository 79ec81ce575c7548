package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.time.CollectionYear;

/**
 * What a return is judged against: its twelve months, and the year whose rules and codes apply.
 *
 * @param firstDay the first of the twelve months
 * @param pack the year of the rules
 */
record ReturnPeriod(LocalDate firstDay, CollectionYear pack) {

    /** The last day of the twelve months, which belongs to them. */
    LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    /** The same day a year before the first. */
    LocalDate firstDayOfYearBefore() {
        return firstDay.minusYears(1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay());
    }

    /** Whether the rules are those of a year or a later one. */
    boolean isSince(String year) {
        return pack.compareTo(CollectionYear.of(year)) >= 0;
    }
}
