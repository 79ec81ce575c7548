package org.corporateparenting.sufficiency.carer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.sufficiency.HouseholdId;
import org.immutables.value.Value;

/** When the approval of a household, or of one carer of it, is next to be reviewed. */
@Value.Immutable
public abstract class ReviewDue {

    ReviewDue() {}

    /**
     * Whose approval it is.
     *
     * @return the household's key
     */
    public abstract HouseholdId household();

    /**
     * Whose of the household.
     *
     * @return the carer's key; empty where all carers are reviewed together
     */
    public abstract Optional<String> carer();

    /**
     * From which day the year runs.
     *
     * @return the day of the approval, or of the latest review
     */
    public abstract LocalDate runsFrom();

    /**
     * The last day for the review.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Where it stands on the day asked about.
     *
     * @return NOT_YET_DUE or OVERDUE; NOT_KNOWN where reviews were not supplied
     */
    public abstract DueStanding standing();

    /**
     * The provision.
     *
     * @return the provision
     */
    public abstract Citation citation();

    /**
     * By how many days the review is late on a day.
     *
     * @param asAt the day
     * @return the days after the last day; 0 where it is not past, or where it is not known
     */
    public final long daysLate(LocalDate asAt) {
        return standing() == DueStanding.OVERDUE ? ChronoUnit.DAYS.between(due(), asAt) : 0;
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static ReviewDueBuilder builder() {
        return new ReviewDueBuilder();
    }
}
