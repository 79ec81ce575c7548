package org.corporateparenting.adoption.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AuthorityCode;

/**
 * Who has to support an adoptive family on request (S001:3221).
 *
 * @param ordered the day of the adoption order
 * @param placing the authority that placed the child
 * @param residence the authority in whose area the family lives; empty where it is not known
 */
public record AdoptionSupportResponsibility(
        LocalDate ordered, AuthorityCode placing, Optional<AuthorityCode> residence) {

    /**
     * Checks what is given.
     *
     * @param ordered as above
     * @param placing as above
     * @param residence as above
     */
    public AdoptionSupportResponsibility {
        requireNonNull(ordered, "ordered");
        requireNonNull(placing, "placing");
        requireNonNull(residence, "residence");
    }

    private static final int YEARS = 3;

    /**
     * The first day on which the area where the family lives is responsible.
     *
     * @return the same date three years after the order
     */
    public LocalDate passesOn() {
        return ordered.plusYears(YEARS);
    }

    /**
     * Who is responsible on a day.
     *
     * @param day the day
     * @return the placing authority for three years, that of residence from then on; empty before the order, or
     *     where residence decides and
     *     is not known
     */
    public Optional<AuthorityCode> on(LocalDate day) {
        if (day.isBefore(ordered)) {
            return Optional.empty();
        }
        return day.isBefore(passesOn()) ? Optional.of(placing) : residence;
    }
}
