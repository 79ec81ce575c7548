package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.time.ReportingPeriod;

/**
 * A claim that a measure is highest or lowest in one period, such as <em>the lowest since October</em>. A period that shares
 * the place with another still holds it.
 *
 * @param extreme which end of the order
 * @param period the period of which it is claimed, such as a month
 * @param since the first period of the same kind with which it is compared
 */
public record OrdinalClaim(Extreme extreme, ReportingPeriod period, ReportingPeriod since) {

    /** Which end of the order. */
    public enum Extreme {
        /** No other is higher. */
        HIGHEST,
        /** No other is lower. */
        LOWEST
    }

    /**
     * Checks that the periods can be compared.
     *
     * @param extreme as above
     * @param period as above
     * @param since as above
     */
    public OrdinalClaim {
        requireNonNull(extreme, "extreme");
        if (period.kind() != since.kind() || since.start().isAfter(period.start())) {
            throw new IllegalArgumentException("period is " + period + " and since is " + since
                    + "; they must be of one kind, and since not later");
        }
    }

    /**
     * Holds the claim against the figures.
     *
     * @param figures the measure and its figures
     * @return FAILS where an earlier period is beyond; NOT_DETERMINED where none is known to be, and a figure is missing
     */
    public JudgedClaim judge(MeasureFigures figures) {
        Optional<BigDecimal> own = at(figures, period).flatMap(Figure::value);
        if (own.isEmpty()) {
            return judged(GroupResult.NOT_DETERMINED, "no figure is printed for " + period);
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        for (ReportingPeriod at = since; at.start().isBefore(period.start()); at = at.next()) {
            Optional<BigDecimal> other = at(figures, at).flatMap(Figure::value);
            if (other.isEmpty()) {
                missing.add(at.toString());
            } else if (isBeyond(other.get(), own.get())) {
                return judged(
                        GroupResult.FAILS,
                        at + " is " + Words.number(other.get()) + ", " + period + " is " + Words.number(own.get()));
            }
        }
        return missing.build().isEmpty()
                ? judged(
                        GroupResult.HOLDS,
                        period + " is " + Words.number(own.get()) + ", and none since " + since + " is beyond it")
                : judged(GroupResult.NOT_DETERMINED, "no figure is printed for " + String.join(", ", missing.build()));
    }

    private boolean isBeyond(BigDecimal other, BigDecimal own) {
        return switch (extreme) {
            case HIGHEST -> other.compareTo(own) > 0;
            case LOWEST -> other.compareTo(own) < 0;
        };
    }

    private static Optional<Figure> at(MeasureFigures figures, ReportingPeriod period) {
        return figures.outturns().stream()
                .filter(figure -> figure.period().equals(Optional.of(period)))
                .findFirst();
    }

    private static JudgedClaim judged(GroupResult result, String because) {
        return new JudgedClaim(FigureCheck.ORDINAL, result, because);
    }
}
