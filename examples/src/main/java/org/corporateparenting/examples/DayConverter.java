package org.corporateparenting.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.corporateparenting.time.DateRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as an argument. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final DateRange ALLOWED = DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (ALLOWED.contains(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException("'" + text + "' is not a day from 1900 to 2199, written such as 2026-03-31");
    }
}
