package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.table.Row;

/** An order that deprives a child of liberty. Table DoLo, from 2026/27. */
public final class DeprivationOfLibertyRow extends ReturnRow {

    DeprivationOfLibertyRow(Row row) {
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
     * The first day of the order. SSDA903: DOLO_START.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> started() {
        return value(ReturnColumns.DOLO_START);
    }

    /**
     * The day on which the order ended. SSDA903: DOLO_END.
     *
     * @return the day; empty also where it goes on
     */
    public Optional<LocalDate> ended() {
        return value(ReturnColumns.DOLO_END);
    }
}
