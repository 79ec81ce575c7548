package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Published figures, measure by measure.
 *
 * @param measures the measures in the order of the file, each with its figures
 */
public record Figures(ImmutableList<MeasureFigures> measures) {

    /**
     * Checks that nothing is missing.
     *
     * @param measures as above
     */
    public Figures {
        requireNonNull(measures, "measures");
    }

    /**
     * The figures of one measure.
     *
     * @param measureId the file's {@code measure_id}
     * @return the figures, or empty where the file has none
     */
    public Optional<MeasureFigures> find(String measureId) {
        return measures.stream()
                .filter(each -> each.measure().id().equals(measureId))
                .findFirst();
    }

    /** The number of measures. */
    @Override
    public String toString() {
        return "Figures[" + measures.size() + (measures.size() == 1 ? " measure]" : " measures]");
    }
}
