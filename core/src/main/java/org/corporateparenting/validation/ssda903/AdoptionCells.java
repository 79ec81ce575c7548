package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** An adoption in the year. Table AD1. */
final class AdoptionCells extends RowCells {

    AdoptionCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<LocalDate> bestInterest() {
        return cell(ReturnColumns.DATE_INT);
    }

    Given<LocalDate> matched() {
        return cell(ReturnColumns.DATE_MATCH);
    }

    Given<Flag> byFosterCarer() {
        return flag(ReturnColumns.FOSTER_CARE);
    }

    Given<NumberOfAdopters> adopters() {
        return code(ReturnColumns.NB_ADOPTR, NumberOfAdopters.codeSet());
    }

    Given<AdoptersSex> adoptersSex() {
        return code(ReturnColumns.SEX_ADOPTR, AdoptersSex.codeSet());
    }

    Given<AdoptersLegalStatus> adoptersStatus() {
        return code(ReturnColumns.LS_ADOPTR, AdoptersLegalStatus.codeSet());
    }
}
