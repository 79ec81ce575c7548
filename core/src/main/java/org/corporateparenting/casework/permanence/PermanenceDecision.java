package org.corporateparenting.casework.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.immutables.value.Value;

/**
 * The way of one child to adoption or another permanent order, as far as it got. SSDA903: the adoption tables; SSD:
 * permanence.
 */
@Value.Immutable
public abstract class PermanenceDecision {

    PermanenceDecision() {}

    /**
     * The day on which the agency decided that the child should be placed for adoption. SSDA903: DATE_PLACED, DATE_INT.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> decided();

    /**
     * The day of the decision on fostering for adoption or a concurrent placement.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> earlyPermanenceDecided();

    /**
     * The day of the placement order.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> placementOrder();

    /**
     * The day on which the child was matched with adopters. SSDA903: DATE_MATCH.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> matched();

    /**
     * The day on which the child went to live with the foster carer who is to adopt them.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> placedWithFosterCarer();

    /**
     * The day on which the child was placed to be fostered for adoption or concurrently.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> placedForEarlyPermanence();

    /**
     * The day on which the child was placed for adoption. SSDA903: the episode of that placement.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> placedForAdoption();

    /**
     * The day on which the decision was reversed. SSDA903: DATE_PLACED_CEASED.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> reversed();

    /**
     * Why the decision was reversed. SSDA903: REASON_PLACED_CEASED.
     *
     * @return the reason, or empty where there is none on record
     */
    public abstract Optional<ReasonPlacedForAdoptionCeased> reasonReversed();

    /**
     * The day of the order that made the home permanent.
     *
     * @return the day, or empty where there is none on record
     */
    public abstract Optional<LocalDate> permanenceOrder();

    /**
     * Which order that is, in the words of the record.
     *
     * @return the words, or empty where there are none
     */
    public abstract Optional<String> permanenceOrderType();

    /**
     * Whether the child was adopted by their foster carer. SSDA903: FOSTER_CARE.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isAdoptedByCarer();

    /**
     * The sex of the adopters. SSDA903: SEX_ADOPTR.
     *
     * @return the code, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<AdoptersSex> adoptersSex();

    /**
     * The legal status of the adopters. SSDA903: LS_ADOPTR.
     *
     * @return the code, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<AdoptersLegalStatus> adoptersLegalStatus();

    /**
     * How many adopters there are. SSDA903: NB_ADOPTR.
     *
     * @return the code, or empty where it is not known
     */
    public abstract Optional<NumberOfAdopters> numberOfAdopters();

    /**
     * Whether the child is one of siblings for whom adoption is planned.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isInSiblingGroup();

    /**
     * How many siblings are planned to be, or were, placed with the child.
     *
     * @return the number, or empty where it is not known
     */
    public abstract Optional<Integer> siblingsPlacedTogether();

    /**
     * How many siblings are planned to be, or were, placed elsewhere.
     *
     * @return the number, or empty where it is not known
     */
    public abstract Optional<Integer> siblingsPlacedApart();

    /**
     * Starts a decision of which nothing is known.
     *
     * @return an empty builder
     */
    public static PermanenceDecisionBuilder builder() {
        return new PermanenceDecisionBuilder();
    }
}
