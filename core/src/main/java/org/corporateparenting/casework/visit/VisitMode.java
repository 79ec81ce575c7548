package org.corporateparenting.casework.visit;

import java.time.LocalDate;
import org.corporateparenting.time.DateRange;

/** How a visit was made. */
public enum VisitMode {
    /** The representative was there. */
    IN_PERSON,
    /** By telephone, video or other electronic means. */
    REMOTE,
    /**
     * By telephone, video or other electronic means for a coronavirus reason recorded with the nominated officer's
     * recommendations, as allowed from 25 September 2020 to 30 September 2021.
     */
    REMOTE_FOR_CORONAVIRUS;

    /** From this day to the end of 24 September 2020 a visit could be made by telephone, video or other electronic means. */
    private static final DateRange REMOTE_ALLOWED = DateRange.of(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25));

    /** Then, until the end of 30 September 2021, only for a recorded coronavirus reason. */
    private static final DateRange REMOTE_ALLOWED_FOR_CORONAVIRUS =
            DateRange.of(LocalDate.of(2020, 9, 25), LocalDate.of(2021, 10, 1));

    /**
     * Whether a visit made in this way is one that the law asks for.
     *
     * @param day the day of the visit
     * @return true in person, and otherwise on the days from 24 April 2020 to 30 September 2021 on which it was allowed
     */
    public boolean isStatutoryOn(LocalDate day) {
        return this == IN_PERSON
                || REMOTE_ALLOWED.contains(day)
                || (this == REMOTE_FOR_CORONAVIRUS && REMOTE_ALLOWED_FOR_CORONAVIRUS.contains(day));
    }
}
