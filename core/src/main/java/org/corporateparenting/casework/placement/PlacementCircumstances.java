package org.corporateparenting.casework.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a placement came about and ended, on which some duties turn and which the returns do not carry.
 *
 * <p>Unlike {@link PlacementTerms}, which say on what footing the child lives there, these are about its making and its end.
 */
@Value.Immutable
public abstract class PlacementCircumstances {

    PlacementCircumstances() {}

    /**
     * The day on which the placement began.
     *
     * @return the first day of the placement these facts are about
     */
    public abstract LocalDate placed();

    /**
     * Whether the placement was made in an emergency.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> madeInEmergency();

    /**
     * How far it is from the area of the responsible authority.
     *
     * @return the distance, or empty where it is not known
     */
    public abstract Optional<PlacementDistance> distance();

    /**
     * Whether the terms on which the foster carer is approved did not fit the child (regulation 23).
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> outsideTermsOfApproval();

    /**
     * The day on which the terms of approval were amended to fit the child.
     *
     * @return the day, or empty where they were not
     */
    public abstract Optional<LocalDate> termsAmended();

    /**
     * Whether the child was then a registered pupil in the fourth key stage.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> inKeyStageFour();

    /**
     * Whether the move disrupted the arrangements for the child's education.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> disruptsEducation();

    /**
     * Whether it was reasonably practicable for the child to visit the accommodation beforehand.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> visitPracticable();

    /**
     * Whether the placement ended because a provisional footing ran out or was not confirmed (regulation 19(c), 23(2) or 25(6)).
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> hadToEnd();

    /**
     * Starts the circumstances of a placement.
     *
     * @return an empty builder
     */
    public static PlacementCircumstancesBuilder builder() {
        return new PlacementCircumstancesBuilder();
    }
}
