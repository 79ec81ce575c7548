package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.Year;

/**
 * When someone born on 29 February has a birthday in a common year.
 *
 * <p>No statute of England fixes it. Rule TIME-10. Family Law Reform Act 1969 s.9 (silent).
 */
public enum LeapDay {
    /** On 1 March, the start of the day after 28 February: the reading used for duties and entitlements. */
    FIRST_OF_MARCH,
    /** On 28 February, as most date libraries and the return's validators have it. */
    TWENTY_EIGHTH_OF_FEBRUARY;

    /** The birthday in a calendar year. */
    LocalDate birthday(LocalDate born, int year) {
        boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        if (leapDay && !Year.isLeap(year) && this == FIRST_OF_MARCH) {
            return LocalDate.of(year, 3, 1);
        }
        return born.withYear(year);
    }
}
