package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A course that a carer completed.
 *
 * @param carer the carer's key
 * @param course the course
 * @param on the day on which it was completed
 */
public record TrainingDone(String carer, TrainingCourse course, LocalDate on) {

    /**
     * Checks what is given.
     *
     * @param carer as above
     * @param course as above
     * @param on as above
     */
    public TrainingDone {
        requireNonNull(carer, "carer");
        requireNonNull(course, "course");
        requireNonNull(on, "on");
    }
}
