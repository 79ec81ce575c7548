package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** An order that deprives a child of liberty. Table DoLo. */
final class LibertyCells extends RowCells {

    LibertyCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<LocalDate> started() {
        return cell(ReturnColumns.DOLO_START).needed();
    }

    Given<LocalDate> ended() {
        return cell(ReturnColumns.DOLO_END);
    }
}
