package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** What became of a care leaver. Table OC3. */
final class CareLeaverCells extends RowCells {

    CareLeaverCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<InTouch> inTouch() {
        return code(ReturnColumns.IN_TOUCH, InTouch.codeSet());
    }

    Given<Activity> activity() {
        return code(ReturnColumns.ACTIV, Activity.codeSet());
    }

    Given<Accommodation> accommodation() {
        return code(ReturnColumns.ACCOM, Accommodation.codeSet());
    }

    /** Whether anything is said of the young person as a care leaver, readable or not. */
    Truth isFilled() {
        return CellChecks.anyGiven(this, ReturnColumns.IN_TOUCH, ReturnColumns.ACTIV, ReturnColumns.ACCOM);
    }
}
