package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** A decision that the child should be placed for adoption. Table PlacedAdoption. */
final class AdoptionDecisionCells extends RowCells {

    AdoptionDecisionCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<LocalDate> decided() {
        return cell(ReturnColumns.DATE_PLACED);
    }

    Given<LocalDate> ceased() {
        return cell(ReturnColumns.DATE_PLACED_CEASED);
    }

    Given<ReasonPlacedForAdoptionCeased> reasonCeased() {
        return code(ReturnColumns.REASON_PLACED_CEASED, ReasonPlacedForAdoptionCeased.codeSet());
    }
}
