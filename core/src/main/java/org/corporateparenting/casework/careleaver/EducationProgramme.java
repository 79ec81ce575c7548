package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * A programme of education or training that a young person follows or wishes to follow.
 *
 * @param kind what sort of programme it is
 * @param told the day on which the authority was told of it
 * @param range from the first day of the programme up to the day before it ends or was given up
 * @param academicYears how many academic years the course lasts; empty where that is not known
 */
public record EducationProgramme(
        EducationProgrammeKind kind, LocalDate told, DateRange range, Optional<Integer> academicYears) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param told as above
     * @param range as above
     * @param academicYears as above
     */
    public EducationProgramme {
        requireNonNull(kind, "kind");
        requireNonNull(told, "told");
        requireNonNull(range, "range");
        requireNonNull(academicYears, "academicYears");
    }
}
