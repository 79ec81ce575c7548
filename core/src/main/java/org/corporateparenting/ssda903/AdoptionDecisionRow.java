package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.table.Row;

/** A decision that a child should be placed for adoption. Table PlacedAdoption. */
public final class AdoptionDecisionRow extends ReturnRow {

    AdoptionDecisionRow(Row row) {
        super(row);
    }

    /**
     * The day of birth as this table has it. SSDA903: DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> born() {
        return value(ReturnColumns.DOB);
    }

    /**
     * The day of the decision. SSDA903: DATE_PLACED.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> decided() {
        return value(ReturnColumns.DATE_PLACED);
    }

    /**
     * The day on which the decision was reversed or came to an end. SSDA903: DATE_PLACED_CEASED.
     *
     * @return the day; empty also where it stands
     */
    public Optional<LocalDate> ceased() {
        return value(ReturnColumns.DATE_PLACED_CEASED);
    }

    /**
     * Why it ended. SSDA903: REASON_PLACED_CEASED.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<ReasonPlacedForAdoptionCeased> reasonCeased() {
        return value(ReturnColumns.REASON_PLACED_CEASED).flatMap(ReasonPlacedForAdoptionCeased::tryOf);
    }
}
