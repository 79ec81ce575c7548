package org.corporateparenting.adoption;

import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Instruments.ADOPTION_AND_CHILDREN_ACT_2002;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.LeapDay;

/**
 * When an application for an adoption order may be made, and until when (ADO-10).
 *
 * <p>The child's home must have been with the applicant throughout a period before the application: ten weeks, six months, a
 * year, or three of the last five years. The last two may be shortened by leave of the court.
 */
public final class AdoptionApplications {

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);
    private static final int WEEKS_PLACED = 10;
    private static final int MONTHS_PARTNER = 6;
    private static final int YEARS_FOSTERED = 1;
    private static final int YEARS_OTHERWISE = 3;

    private static final DatedParameter<Integer> AGE_AT_APPLICATION =
            age("Age below which an application for an adoption order may be made", 18, "s.49(4)");
    private static final DatedParameter<Integer> AGE_AT_ORDER =
            age("Age below which an adoption order may be made", 19, "s.47(9)");

    private AdoptionApplications() {}

    /**
     * The age that a child must not have attained on the day of the application.
     *
     * @return years, by the day of the application
     */
    public static DatedParameter<Integer> ageAtApplication() {
        return AGE_AT_APPLICATION;
    }

    /**
     * The age that a child must not have attained on the day of the order.
     *
     * @return years, by the day of the order
     */
    public static DatedParameter<Integer> ageAtOrder() {
        return AGE_AT_ORDER;
    }

    /**
     * The earliest day on which an application may be made without leave, if the child stays where they are.
     *
     * @param applicant what the applicant is to the child
     * @param homeSince the day from which the child's home has been with the applicant
     * @return the day; that of the same number, so many weeks, months or years on
     */
    public static LocalDate earliest(AdoptionApplicant applicant, LocalDate homeSince) {
        return switch (applicant) {
            case PLACED_BY_AGENCY -> homeSince.plusWeeks(WEEKS_PLACED);
            case PARTNER_OF_PARENT -> homeSince.plusMonths(MONTHS_PARTNER);
            case FOSTER_PARENT -> homeSince.plusYears(YEARS_FOSTERED);
            case OTHER -> homeSince.plusYears(YEARS_OTHERWISE);
        };
    }

    /**
     * Whether a court may give leave to apply sooner.
     *
     * @param applicant what the applicant is to the child
     * @return true for foster parents, and for those who are none of the kinds named
     */
    public static boolean mayHaveLeave(AdoptionApplicant applicant) {
        return applicant == AdoptionApplicant.FOSTER_PARENT || applicant == AdoptionApplicant.OTHER;
    }

    /**
     * Whether the child is young enough for an application.
     *
     * @param born the day of birth
     * @param day the day of the application
     * @param leapDay when a child born on 29 February is a year older
     * @return true if the child has not attained the age; an eighteenth birthday is too late
     */
    public static boolean isYoungEnoughToApply(LocalDate born, LocalDate day, LeapDay leapDay) {
        return isBelow(AGE_AT_APPLICATION, born, day, leapDay);
    }

    /**
     * Whether the child is young enough for an order.
     *
     * @param born the day of birth
     * @param day the day of the order
     * @param leapDay when a child born on 29 February is a year older
     * @return true if the child has not attained the age; a nineteenth birthday is too late
     */
    public static boolean isYoungEnoughForOrder(LocalDate born, LocalDate day, LeapDay leapDay) {
        return isBelow(AGE_AT_ORDER, born, day, leapDay);
    }

    private static boolean isBelow(DatedParameter<Integer> age, LocalDate born, LocalDate day, LeapDay leapDay) {
        Optional<Integer> years = age.on(day).map(DatedValue::value);
        return years.filter(limit -> Age.of(born, leapDay).hasAttained(limit, day))
                .isEmpty();
    }

    private static DatedParameter<Integer> age(String name, int years, String provision) {
        return DatedParameter.of(
                name,
                List.of(new DatedValue<>(
                        years,
                        DateRange.startingOn(IN_FORCE),
                        ADOPTION_AND_CHILDREN_ACT_2002.at(provision),
                        VERIFIED_SECONDARY)));
    }
}
