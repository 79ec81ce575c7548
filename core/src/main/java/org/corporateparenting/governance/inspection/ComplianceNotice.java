package org.corporateparenting.governance.inspection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * A notice that tells a home to put something right or to take in nobody (S001:2068, 2151).
 *
 * @param inspection the id of the inspection that led to it
 * @param issued the day on which it was issued
 * @param lifted the day on which it was lifted; empty where it was not
 */
public record ComplianceNotice(String inspection, LocalDate issued, Optional<LocalDate> lifted) {

    /**
     * Checks what could not be so on its own.
     *
     * @param inspection as above
     * @param issued as above
     * @param lifted as above
     */
    public ComplianceNotice {
        requireNonNull(inspection, "inspection");
        requireNonNull(issued, "issued");
        requireNonNull(lifted, "lifted");
        if (lifted.filter(issued::isAfter).isPresent()) {
            throw new IllegalArgumentException("lifted " + lifted.get() + " is before issued " + issued);
        }
    }

    /**
     * Whether it stands on a day.
     *
     * @param day the day
     * @return true from the day of issue up to the day before it is lifted
     */
    public boolean standsOn(LocalDate day) {
        return new DateRange(issued, lifted).contains(day);
    }
}
