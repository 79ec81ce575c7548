package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One measure over time, for a chart.
 *
 * @param title what is measured
 * @param verdict whether it was a performance failure and when, in words
 * @param points its figures, earliest first
 * @param levels what they are held against: the target and what others reached
 */
public record MeasureTrend(String title, String verdict, ImmutableList<Point> points, ImmutableList<Level> levels) {

    /**
     * A figure.
     *
     * @param period the period
     * @param value the value, or nothing where it is missing
     * @param text the value as printed, or why there is none
     * @param outside whether it counts as outside tolerance
     * @param standing how it stood to its tolerance, in words
     */
    public record Point(String period, Optional<BigDecimal> value, String text, boolean outside, String standing) {}

    /**
     * A number that does not change with the period.
     *
     * @param name what it is
     * @param value the number
     * @param text the number with its unit
     */
    public record Level(String name, BigDecimal value, String text) {}
}
