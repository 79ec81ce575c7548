package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.table.Row;

/** A child adopted in the year. Table AD1. */
public final class AdoptionRow extends ReturnRow {

    AdoptionRow(Row row) {
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
     * The day on which adoption was decided to be in the child's interest. SSDA903: DATE_INT.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> inInterestDecided() {
        return value(ReturnColumns.DATE_INT);
    }

    /**
     * The day on which child and adopters were matched. SSDA903: DATE_MATCH.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> matched() {
        return value(ReturnColumns.DATE_MATCH);
    }

    /**
     * Whether a former foster carer adopted the child. SSDA903: FOSTER_CARE.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> isByFosterCarer() {
        return flag(ReturnColumns.FOSTER_CARE);
    }

    /**
     * How many adopters there are. SSDA903: NB_ADOPTR.
     *
     * @return the number, or empty where it cannot be told
     */
    public Optional<NumberOfAdopters> numberOfAdopters() {
        return value(ReturnColumns.NB_ADOPTR).flatMap(NumberOfAdopters::tryOf);
    }

    /**
     * The sex of the adopters. SSDA903: SEX_ADOPTR.
     *
     * @return the code, or empty where it cannot be told
     */
    public Optional<AdoptersSex> adoptersSex() {
        return value(ReturnColumns.SEX_ADOPTR).flatMap(AdoptersSex::tryOf);
    }

    /**
     * How the adopters stand to one another in law. SSDA903: LS_ADOPTR.
     *
     * @return the code, or empty where it cannot be told
     */
    public Optional<AdoptersLegalStatus> adoptersLegalStatus() {
        return value(ReturnColumns.LS_ADOPTR).flatMap(AdoptersLegalStatus::tryOf);
    }
}
