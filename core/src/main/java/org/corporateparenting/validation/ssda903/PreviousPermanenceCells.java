package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.PermanenceDateMask;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.ssda903.PreviousPermanenceRow;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.time.PartialDate;

/** The order under which a child had left care before. Table PrevPerm. */
final class PreviousPermanenceCells extends RowCells {

    private final PreviousPermanenceRow read;

    PreviousPermanenceCells(PreviousPermanenceRow read) {
        super(read.recorded());
        this.read = read;
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

    /** The day of the order as recorded, parts of which may be {@code zz}. */
    Given<String> ordered() {
        return cell(ReturnColumns.DATE_PERM);
    }

    /** The day of the order as far as it is known; blank also where none of it is, or the text is no date. */
    Given<PartialDate> orderMade() {
        return Given.derived(row(), ReturnColumns.DATE_PERM.name(), read.orderMade());
    }

    /** Whether something is recorded that is no date, known wholly, in part or not at all. */
    Truth isOrderUnreadable() {
        return ordered()
                .is(text -> read.orderMade().isEmpty()
                        && PermanenceDateMask.matching(text)
                                .filter(mask -> mask == PermanenceDateMask.NOTHING_KNOWN)
                                .isEmpty());
    }
}
