package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** A time during which a child was missing or away. Table Missing. */
final class MissingCells extends RowCells {

    MissingCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<MissingType> type() {
        return code(ReturnColumns.MISSING, MissingType.codeSet());
    }

    Given<LocalDate> started() {
        return cell(ReturnColumns.MIS_START);
    }

    Given<LocalDate> ended() {
        return cell(ReturnColumns.MIS_END);
    }
}
