package org.corporateparenting.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One value of a measure, how it stands to the target, and which way it is going. */
@Value.Immutable
public abstract class RatedFigure {

    RatedFigure() {}

    /**
     * The period or day it is about.
     *
     * @return such as {@code 2023-03}, {@code 2022-23-Q4}, {@code 2022-23} or {@code 2023-03-31}
     */
    public abstract String period();

    /**
     * The group of children it is about, where it is not about all of them.
     *
     * @return such as {@code sex=F}; empty for the whole
     */
    public abstract Optional<String> breakdown();

    /**
     * The value.
     *
     * @return the value in the measure's unit; empty where it is missing
     */
    public abstract Optional<BigDecimal> value();

    /**
     * What it was worked out from.
     *
     * @return the count; empty where only the value is published
     */
    public abstract Optional<Count> count();

    /**
     * How it stands to the target.
     *
     * @return the rating
     */
    public abstract Rating rating();

    /**
     * Which way the measure went to it.
     *
     * @return the direction since the comparable figure before
     */
    public abstract DirectionOfTravel travel();

    /**
     * Starts a rated figure.
     *
     * @return an empty builder
     */
    public static RatedFigureBuilder builder() {
        return new RatedFigureBuilder();
    }
}
