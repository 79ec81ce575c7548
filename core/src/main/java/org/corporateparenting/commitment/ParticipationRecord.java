package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something in which young people were to take part, such as a council, a panel or a celebration.
 *
 * @param promise the id of the promise that it serves
 * @param date the day
 * @param what what it was
 * @param youngPeople how many took part, 0 or more
 */
public record ParticipationRecord(String promise, LocalDate date, String what, int youngPeople)
        implements EvidenceItem {

    /**
     * Checks that it is said what it was and that the count is not negative.
     *
     * @param promise as above
     * @param date as above
     * @param what as above
     * @param youngPeople as above
     */
    public ParticipationRecord {
        requireNonNull(date, "date");
        if (promise.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("promise and what of a record of participation must not be blank");
        }
        if (youngPeople < 0) {
            throw new IllegalArgumentException("youngPeople is " + youngPeople + "; it must be 0 or more");
        }
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.PARTICIPATION_RECORD;
    }
}
