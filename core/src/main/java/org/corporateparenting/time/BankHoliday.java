package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One bank holiday of one year, on the day on which it is kept.
 *
 * @param date the day
 * @param name what it is called, such as {@code Easter Monday}
 * @param basis whether it is on record or computed ahead
 */
public record BankHoliday(LocalDate date, String name, CalendarBasis basis) {

    /**
     * Checks that the holiday has a name.
     *
     * @param date as above
     * @param name as above
     * @param basis as above
     */
    public BankHoliday {
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of the bank holiday on " + date + " is blank; give it a name");
        }
    }

    /**
     * A bank holiday that is on record.
     *
     * @param date the day on which it is kept
     * @param name what it is called
     * @return the holiday
     */
    public static BankHoliday proclaimed(LocalDate date, String name) {
        return new BankHoliday(date, name, CalendarBasis.PROCLAIMED);
    }

    /**
     * A bank holiday that is computed ahead of any publication.
     *
     * @param date the day on which it is expected
     * @param name what it is called
     * @return the holiday
     */
    public static BankHoliday projected(LocalDate date, String name) {
        return new BankHoliday(date, name, CalendarBasis.PROJECTED);
    }
}
