package org.corporateparenting.governance.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.performance.Rounding;

/**
 * How many children one reviewing officer has on a day.
 *
 * @param officer the caller's own key for the officer, which is not a name
 * @param asOf the day
 * @param children how many children, 0 or more
 * @param fullTime the part of a full-time post, above 0 and at most 1; empty where it is not recorded
 * @param row the ordinal of its record after the file's header, 1 for the first; 0 where it was not read from a file
 */
public record ReviewingOfficerCaseload(
        String officer, LocalDate asOf, int children, Optional<BigDecimal> fullTime, int row) {

    /**
     * Checks what could not be so on its own.
     *
     * @param officer as above
     * @param asOf as above
     * @param children as above
     * @param fullTime as above
     * @param row as above
     */
    public ReviewingOfficerCaseload {
        requireNonNull(officer, "officer");
        requireNonNull(asOf, "asOf");
        requireNonNull(fullTime, "fullTime");
        if (children < 0
                || fullTime.filter(part -> part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0)
                        .isPresent()) {
            throw new IllegalArgumentException("children is " + children + " and fullTime is "
                    + fullTime.map(BigDecimal::toPlainString).orElse("not recorded")
                    + "; they must be 0 or more, and above 0 and at most 1");
        }
    }

    /**
     * The caseload of a full-time officer that this one amounts to.
     *
     * @param rounding how it is rounded, once
     * @return the children over the part of a post; empty where that is not recorded
     */
    public Optional<BigDecimal> perFullTimePost(Rounding rounding) {
        return fullTime.map(part -> rounding.quotient(BigDecimal.valueOf(children), part));
    }

    /**
     * Whether the caseload lies in a range, taking the officer's hours into account.
     *
     * @param range the range for a full-time officer
     * @return the answer; empty where the hours are not recorded and decide: a caseload above the range is above it for
     *     fewer hours too
     */
    public Optional<Boolean> isWithin(CaseloadRange range) {
        if (children > range.highest()) {
            return Optional.of(false);
        }
        return fullTime.map(part ->
                BigDecimal.valueOf(children).compareTo(part.multiply(BigDecimal.valueOf(range.lowest()))) >= 0
                        && BigDecimal.valueOf(children).compareTo(part.multiply(BigDecimal.valueOf(range.highest())))
                                <= 0);
    }
}
