package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.Sex;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** Who a child is. Table Header. */
final class HeaderCells extends RowCells {

    HeaderCells(Row row) {
        super(row);
    }

    Given<Sex> sex() {
        return code(ReturnColumns.SEX, Sex.codeSet());
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<EthnicGroup> ethnicGroup() {
        return code(ReturnColumns.ETHNIC, EthnicGroup.codeSet());
    }

    Given<String> pupilNumber() {
        return cell(ReturnColumns.UPN);
    }

    Given<Flag> mother() {
        return flag(ReturnColumns.MOTHER);
    }

    Given<LocalDate> firstChildBorn() {
        return cell(ReturnColumns.MC_DOB);
    }

    Given<Flag> asylumSeeker() {
        return flag(ReturnColumns.UASC);
    }
}
