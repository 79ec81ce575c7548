package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.performance.DirectionOfTravel;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Rating;

/**
 * A figure of a measure.
 *
 * @param measure the measure's id, as promises name it
 * @param date the last day of the period it is about
 * @param rating how it stands to the target; empty where it was not rated
 * @param travel which way the measure went to it; empty where it was not compared
 */
public record MeasureEvidence(
        String measure, LocalDate date, Optional<Rating> rating, Optional<DirectionOfTravel> travel)
        implements EvidenceItem {

    /**
     * Checks that a measure is named.
     *
     * @param measure as above
     * @param date as above
     * @param rating as above
     * @param travel as above
     */
    public MeasureEvidence {
        requireNonNull(date, "date");
        requireNonNull(rating, "rating");
        requireNonNull(travel, "travel");
        if (measure.isBlank()) {
            throw new IllegalArgumentException("measure is '" + measure + "'; it must not be blank");
        }
    }

    /**
     * A figure as a scorecard rates it.
     *
     * @param measure the measure's id
     * @param date the last day of the figure's period
     * @param figure the figure
     * @return the evidence
     */
    public static MeasureEvidence of(String measure, LocalDate date, RatedFigure figure) {
        return new MeasureEvidence(measure, date, Optional.of(figure.rating()), Optional.of(figure.travel()));
    }

    /**
     * A rating of which it is not known what was before.
     *
     * @param measure the measure's id
     * @param date the last day of the figure's period
     * @param rating the rating
     * @return the evidence
     */
    public static MeasureEvidence rated(String measure, LocalDate date, Rating rating) {
        return new MeasureEvidence(measure, date, Optional.of(rating), Optional.empty());
    }

    /**
     * A comparison with the figure before, without a target.
     *
     * @param measure the measure's id
     * @param date the last day of the later figure's period
     * @param travel which way it went
     * @return the evidence
     */
    public static MeasureEvidence moved(String measure, LocalDate date, DirectionOfTravel travel) {
        return new MeasureEvidence(measure, date, Optional.empty(), Optional.of(travel));
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.MEASURE;
    }
}
