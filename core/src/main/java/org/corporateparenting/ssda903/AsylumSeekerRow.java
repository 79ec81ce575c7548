package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Sex;
import org.corporateparenting.table.Row;

/** An unaccompanied asylum-seeking child. Table UASC: the row itself says that the child was one in the year. */
public final class AsylumSeekerRow extends ReturnRow {

    AsylumSeekerRow(Row row) {
        super(row);
    }

    /**
     * The sex. SSDA903: SEX.
     *
     * @return the sex, or empty where it cannot be told
     */
    public Optional<Sex> sex() {
        return value(ReturnColumns.SEX).flatMap(Sex::tryOf);
    }

    /**
     * The day of birth. SSDA903: DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> born() {
        return value(ReturnColumns.DOB);
    }

    /**
     * The day on which the status ended or is to end, at the latest the 18th birthday. SSDA903: DUC.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> statusEnds() {
        return value(ReturnColumns.DUC);
    }
}
