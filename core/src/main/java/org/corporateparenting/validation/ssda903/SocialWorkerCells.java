package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** A time during which one social worker was the child's. Table SWEpisodes. */
final class SocialWorkerCells extends RowCells {

    SocialWorkerCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<String> workerId() {
        return cell(ReturnColumns.SW_ID);
    }

    Given<LocalDate> commenced() {
        return cell(ReturnColumns.SW_DECOM).needed();
    }

    Given<LocalDate> ceased() {
        return cell(ReturnColumns.SW_DEC);
    }

    Given<SocialWorkerChangeReason> reason() {
        return code(ReturnColumns.SW_REASON, SocialWorkerChangeReason.codeSet());
    }
}
