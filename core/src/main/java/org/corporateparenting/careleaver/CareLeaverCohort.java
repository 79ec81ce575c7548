package org.corporateparenting.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.Age;

/**
 * The care leavers of certain ages on a day, as published figures group them.
 *
 * @param youngest the youngest age, in completed years
 * @param oldest the oldest age, in completed years
 * @param asAt the day on which ages and groups are taken
 */
public record CareLeaverCohort(int youngest, int oldest, LocalDate asAt) {

    /**
     * Checks the ages.
     *
     * @param youngest as above
     * @param oldest as above
     * @param asAt as above
     */
    public CareLeaverCohort {
        requireNonNull(asAt, "asAt");
        if (oldest < youngest) {
            throw new IllegalArgumentException(
                    "oldest " + oldest + " is less than youngest " + youngest + "; it must be the same or more");
        }
    }

    /**
     * Whether a young person is of these ages on the day.
     *
     * @param caseFile the young person
     * @param interpretation how 29 February is read
     * @return true if the date of birth is known and the age fits
     */
    public boolean isOfAge(CaseFile caseFile, Interpretation interpretation) {
        return caseFile.born()
                .map(born -> Age.of(born, interpretation.leapDay()).yearsOn(asAt))
                .filter(age -> age >= youngest && age <= oldest)
                .isPresent();
    }
}
