package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * A course that is due by a day, and whether it was taken.
 *
 * @param course the course
 * @param occasion why it is due
 * @param window the days in which it is to be taken; the day before the end is its last day
 * @param standing where it stands
 * @param done the day on which it was taken; empty where it was not
 * @param source where the rule is written
 */
public record TrainingDue(
        TrainingCourse course,
        TrainingOccasion occasion,
        DateRange window,
        DueStanding standing,
        Optional<LocalDate> done,
        String source) {

    /**
     * Checks what is given.
     *
     * @param course as above
     * @param occasion as above
     * @param window as above
     * @param standing as above
     * @param done as above
     * @param source as above
     */
    public TrainingDue {
        requireNonNull(course, "course");
        requireNonNull(occasion, "occasion");
        requireNonNull(window, "window");
        requireNonNull(standing, "standing");
        requireNonNull(done, "done");
        requireNonNull(source, "source");
    }

    /**
     * The last day on which the course can be taken in time.
     *
     * @return the day
     */
    public LocalDate due() {
        return window.endExclusive().orElseThrow().minusDays(1);
    }
}
