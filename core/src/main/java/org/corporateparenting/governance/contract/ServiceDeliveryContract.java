package org.corporateparenting.governance.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.governance.Authority;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** The contract between a trust and the councils (S001:219, 380, 416, 431-442, 1004). */
@Value.Immutable
public abstract class ServiceDeliveryContract {

    ServiceDeliveryContract() {}

    /**
     * Who does the work.
     *
     * @return the name of the trust
     */
    public abstract String provider();

    /**
     * For whom.
     *
     * @return the councils, at least one
     */
    public abstract ImmutableList<Authority> councils();

    /**
     * The first day of the contract.
     *
     * @return the day
     */
    public abstract LocalDate began();

    /**
     * The last day of the first contract year, which may be longer than a year.
     *
     * @return the day
     */
    public abstract LocalDate firstYearEnd();

    /**
     * The last day of the contract.
     *
     * @return the day; empty where it goes on
     */
    public abstract Optional<LocalDate> ends();

    /**
     * What each schedule is about.
     *
     * @return the subjects by number; empty where they are not recorded
     */
    public abstract ImmutableMap<Integer, String> schedules();

    /**
     * The measures by which performance is judged.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> indicators();

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (councils().isEmpty() || firstYearEnd().isBefore(began())) {
            throw new IllegalArgumentException(
                    "contract has " + councils().size() + " councils and a first year from " + began() + " to "
                            + firstYearEnd() + "; it must have at least one, and a first year of at least a day");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ServiceDeliveryContractBuilder builder() {
        return new ServiceDeliveryContractBuilder();
    }

    /**
     * The contract year in which a day lies.
     *
     * @param day the day
     * @return 1 for the first; empty before the contract and after its end
     */
    public final Optional<Integer> yearNumber(LocalDate day) {
        if (day.isBefore(began()) || ends().filter(day::isAfter).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                day.isAfter(firstYearEnd())
                        ? 2 + (int) ChronoUnit.YEARS.between(firstYearEnd().plusDays(1), day)
                        : 1);
    }

    /**
     * The days of a contract year.
     *
     * @param number the year, 1 for the first
     * @return the days; cut short by the end of the contract, empty where that comes before
     * @throws IllegalArgumentException if the number is below 1
     */
    public final DateRange year(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number is " + number + "; it must be 1 or more");
        }
        LocalDate second = firstYearEnd().plusDays(1);
        LocalDate start = number == 1 ? began() : second.plusYears(number - 2L);
        LocalDate end = number == 1 ? second : second.plusYears(number - 1L);
        LocalDate over =
                ends().map(last -> last.plusDays(1)).filter(end::isAfter).orElse(end);
        return over.isBefore(start) ? DateRange.of(start, start) : DateRange.of(start, over);
    }

    /**
     * Whether a surplus of the year is shared: from the second contract year on (S001:433).
     *
     * @param day a day of the year
     * @return true in and after the second year of the contract
     */
    public final boolean sharesSurplus(LocalDate day) {
        return yearNumber(day).filter(number -> number >= 2).isPresent();
    }
}
