package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.Sex;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** An unaccompanied asylum-seeking child. Table UASC. */
final class AsylumSeekerCells extends RowCells {

    AsylumSeekerCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<Sex> sex() {
        return code(ReturnColumns.SEX, Sex.codeSet());
    }

    Given<LocalDate> statusEnded() {
        return cell(ReturnColumns.DUC);
    }
}
