package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.Participation;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** A review. Table Reviews. */
final class ReviewCells extends RowCells {

    ReviewCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<LocalDate> held() {
        return cell(ReturnColumns.REVIEW).needed();
    }

    Given<Participation> participation() {
        return code(ReturnColumns.REVIEW_CODE, Participation.codeSet());
    }
}
