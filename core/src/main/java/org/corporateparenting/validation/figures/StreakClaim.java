package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.performance.Target;
import org.corporateparenting.time.ReportingPeriod;

/**
 * A claim that every period of a run met a target, such as <em>above 90% throughout the year</em>.
 *
 * @param target what each period is said to have met
 * @param first the first period of the run, such as a month
 * @param last the last period, of the same kind, counted in the run
 */
public record StreakClaim(Target target, ReportingPeriod first, ReportingPeriod last) {

    /**
     * Checks that the run has a period.
     *
     * @param target as above
     * @param first as above
     * @param last as above
     */
    public StreakClaim {
        requireNonNull(target, "target");
        if (first.kind() != last.kind() || first.start().isAfter(last.start())) {
            throw new IllegalArgumentException(
                    "first is " + first + " and last is " + last + "; they must be of one kind and in order");
        }
    }

    /**
     * Holds the claim against the figures.
     *
     * @param figures the measure and its figures
     * @return FAILS where one period missed the target; NOT_DETERMINED where none is known to have, and one has no figure
     * @throws IllegalArgumentException if the target is in another unit than the measure
     */
    public JudgedClaim judge(MeasureFigures figures) {
        if (figures.measure().unit() != target.unit()) {
            throw new IllegalArgumentException("target " + target + " is in " + target.unit() + "; " + figures.measure()
                    + " is measured in " + figures.measure().unit());
        }
        List<String> missed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (ReportingPeriod at = first; !at.start().isAfter(last.start()); at = at.next()) {
            ReportingPeriod period = at;
            Optional<BigDecimal> value = value(figures, period);
            if (value.isEmpty()) {
                missing.add(period.toString());
            }
            value.filter(number -> !target.isMetBy(number))
                    .ifPresent(number -> missed.add(period + " at " + Words.number(number, target.unit())));
        }
        return verdict(missed, missing);
    }

    private JudgedClaim verdict(List<String> missed, List<String> missing) {
        if (!missed.isEmpty()) {
            return judged(GroupResult.FAILS, target + " is missed in " + String.join(", ", missed));
        }
        return missing.isEmpty()
                ? judged(GroupResult.HOLDS, target + " is met from " + first + " to " + last)
                : judged(GroupResult.NOT_DETERMINED, "no figure is printed for " + String.join(", ", missing));
    }

    private static JudgedClaim judged(GroupResult result, String because) {
        return new JudgedClaim(FigureCheck.STREAK, result, because);
    }

    private static Optional<BigDecimal> value(MeasureFigures figures, ReportingPeriod period) {
        return figures.outturns().stream()
                .filter(figure -> figure.period().equals(Optional.of(period)))
                .findFirst()
                .flatMap(Figure::value);
    }
}
