package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** The order under which a child had left care before. Table PrevPerm. */
final class PreviousPermanenceCells extends RowCells {

    PreviousPermanenceCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<PreviousPermanence> option() {
        return code(ReturnColumns.PREV_PERM, PreviousPermanence.codeSet());
    }

    Given<String> authority() {
        return cell(ReturnColumns.LA_PERM);
    }

    Given<String> ordered() {
        return cell(ReturnColumns.DATE_PERM);
    }
}
