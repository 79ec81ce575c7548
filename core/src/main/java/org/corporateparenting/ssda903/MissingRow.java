package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.table.Row;

/** A time during which a child was missing, or away without authorisation. Table Missing. */
public final class MissingRow extends ReturnRow {

    MissingRow(Row row) {
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
     * Missing, or away without authorisation. SSDA903: MISSING.
     *
     * @return the type, or empty where it cannot be told
     */
    public Optional<MissingType> type() {
        return value(ReturnColumns.MISSING).flatMap(MissingType::tryOf);
    }

    /**
     * The day from which the child was missing. SSDA903: MIS_START.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> from() {
        return value(ReturnColumns.MIS_START);
    }

    /**
     * The day on which the child was found or came back. SSDA903: MIS_END.
     *
     * @return the day; empty also where the child is still missing
     */
    public Optional<LocalDate> to() {
        return value(ReturnColumns.MIS_END);
    }
}
