package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.Row;

/** Health and offending over twelve months. Table OC2. */
final class HealthCells extends RowCells {

    HealthCells(Row row) {
        super(row);
    }

    Given<LocalDate> born() {
        return cell(ReturnColumns.DOB).needed();
    }

    Given<Integer> sdqScore() {
        return cell(ReturnColumns.SDQ_SCORE);
    }

    Given<SdqReason> sdqReason() {
        return code(ReturnColumns.SDQ_REASON, SdqReason.codeSet());
    }

    Given<Flag> convicted() {
        return flag(ReturnColumns.CONVICTED);
    }

    Given<Flag> healthCheck() {
        return flag(ReturnColumns.HEALTH_CHECK);
    }

    Given<Flag> immunisations() {
        return flag(ReturnColumns.IMMUNISATIONS);
    }

    Given<Flag> teethCheck() {
        return flag(ReturnColumns.TEETH_CHECK);
    }

    Given<Flag> healthAssessment() {
        return flag(ReturnColumns.HEALTH_ASSESSMENT);
    }

    Given<Flag> substanceMisuse() {
        return flag(ReturnColumns.SUBSTANCE_MISUSE);
    }

    Given<Flag> interventionReceived() {
        return flag(ReturnColumns.INTERVENTION_RECEIVED);
    }

    Given<Flag> interventionOffered() {
        return flag(ReturnColumns.INTERVENTION_OFFERED);
    }
}
