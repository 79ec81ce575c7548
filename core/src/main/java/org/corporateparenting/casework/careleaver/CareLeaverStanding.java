package org.corporateparenting.casework.careleaver;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/**
 * How a young person who has left care, or is about to, fares by one row of the record. SSDA903: the care-leaver table;
 * SSD: care leavers.
 */
@Value.Immutable
public abstract class CareLeaverStanding {

    CareLeaverStanding() {}

    /**
     * The year of the return that says so, which describes the time around the birthday in it.
     *
     * @return the year, or empty where the record is of the day on which it was taken
     */
    public abstract Optional<CollectionYear> year();

    /**
     * The group to which the record assigns them, in its own words. What the law makes of them is worked out from their
     * history, not from this.
     *
     * @return the words, or empty where there are none
     */
    public abstract Optional<String> eligibility();

    /**
     * Whether the authority is in touch with them. SSDA903: IN_TOUCH.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<InTouch> inTouch();

    /**
     * The day of the latest contact.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> latestContact();

    /**
     * Where they live. SSDA903: ACCOM.
     *
     * @return the code, or empty where it is not known
     */
    public abstract Optional<Accommodation> accommodation();

    /**
     * Whether where they live suits them, as the record says beside the code.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isAccommodationSuitable();

    /**
     * What they do. SSDA903: ACTIV.
     *
     * @return the code, or empty where it is not known
     */
    public abstract Optional<Activity> activity();

    /**
     * The day on which the pathway plan was last reviewed.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> pathwayPlanReviewed();

    /**
     * The personal adviser.
     *
     * @return the name or key on record, or empty where none is
     */
    @Value.Redacted
    public abstract Optional<String> personalAdviser();

    /**
     * Starts a standing of which nothing is known.
     *
     * @return an empty builder
     */
    public static CareLeaverStandingBuilder builder() {
        return new CareLeaverStandingBuilder();
    }
}
