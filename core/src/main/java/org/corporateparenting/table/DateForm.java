package org.corporateparenting.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written. */
public enum DateForm {
    /** Year first, {@code 2024-03-01}: for programs. */
    ISO("uuuu-MM-dd"),
    /** Day first, {@code 01/03/2024}: for the statutory return. */
    DAY_FIRST("dd/MM/uuuu");

    private final DateTimeFormatter pattern;

    DateForm(String pattern) {
        this.pattern = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /**
     * A day in this form.
     *
     * @param date the day
     * @return the text
     */
    public String format(LocalDate date) {
        return pattern.format(date);
    }
}
