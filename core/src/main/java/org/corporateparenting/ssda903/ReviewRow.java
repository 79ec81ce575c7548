package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Participation;
import org.corporateparenting.table.Row;

/** A review of the child's case. Table Reviews. */
public final class ReviewRow extends ReturnRow {

    ReviewRow(Row row) {
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
     * The day of the review. SSDA903: REVIEW.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> held() {
        return value(ReturnColumns.REVIEW);
    }

    /**
     * How the child took part. SSDA903: REVIEW_CODE.
     *
     * @return the code, or empty where it cannot be told
     */
    public Optional<Participation> participation() {
        return value(ReturnColumns.REVIEW_CODE).flatMap(Participation::tryOf);
    }
}
