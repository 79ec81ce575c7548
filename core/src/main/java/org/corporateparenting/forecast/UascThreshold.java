package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.Instrument;
import org.corporateparenting.law.InstrumentKind;
import org.corporateparenting.time.DateRange;

/**
 * Up to how many unaccompanied asylum-seeking children an authority is to look after under the National Transfer Scheme: a
 * share of the children who live in its area.
 *
 * @param population the children in the area, 0 or more; a threshold is only as old as the population it is worked out from
 * @param share the share of them, dated, with its source
 */
public record UascThreshold(long population, DatedValue<BigDecimal> share) {

    private static final Instrument SCHEME = new Instrument(
            "National Transfer Scheme for unaccompanied asylum-seeking children", "", InstrumentKind.SCHEME);

    private static final LocalDate BEGAN = LocalDate.of(2016, 7, 1);
    private static final LocalDate RAISED = LocalDate.of(2022, 8, 24);

    /**
     * The share of the child population: 0.07 % from 1 July 2016, as briefings on the scheme say; 0.1 % since it was raised
     * in summer 2022. S001:5491 uses 0.1 % in March 2023; the day of the change, 24 August 2022, is from memory.
     */
    public static final DatedParameter<BigDecimal> SHARE = DatedParameter.of(
            "Share of the child population",
            List.of(
                    new DatedValue<>(
                            new BigDecimal("0.0007"),
                            DateRange.of(BEGAN, RAISED),
                            SCHEME.at("threshold"),
                            Confidence.VERIFIED_SECONDARY),
                    new DatedValue<>(
                            new BigDecimal("0.001"),
                            DateRange.startingOn(RAISED),
                            SCHEME.at("threshold"),
                            Confidence.RECALLED_MEDIUM)));

    /**
     * Checks the population.
     *
     * @param population as above
     * @param share as above
     */
    public UascThreshold {
        requireNonNull(share, "share");
        if (population < 0) {
            throw new IllegalArgumentException("population is " + population + "; it must be 0 or more");
        }
    }

    /**
     * The threshold on a day.
     *
     * @param day the day
     * @param population the children in the area
     * @return the threshold; empty before the scheme began
     * @throws IllegalArgumentException if the population is negative
     */
    public static Optional<UascThreshold> on(LocalDate day, long population) {
        return SHARE.on(day).map(share -> new UascThreshold(population, share));
    }

    /**
     * The number of children it comes to.
     *
     * @return the share of the population, half up to a whole child
     */
    public long children() {
        return BigDecimal.valueOf(population)
                .multiply(share.value())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * How many more the authority would look after up to the threshold.
     *
     * @param current the unaccompanied children it looks after
     * @return the threshold less these; negative where it is above
     */
    public long headroom(long current) {
        return children() - current;
    }
}
