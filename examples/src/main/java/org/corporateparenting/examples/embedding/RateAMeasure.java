package org.corporateparenting.examples.embedding;

import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.Measures;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Target;

/** How are we doing against the board's target? */
public final class RateAMeasure {

    private RateAMeasure() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        Measure measure = Measures.contract().get("KPI-08");
        Rating rating = measure.rate(Count.of(135, 1231), Target.atMostPercent("10"));
        System.out.println(
                measure.label() + ": " + rating.kind() + ", gap " + rating.gap().orElseThrow());
        System.out.println(rating.because());
    }
}
