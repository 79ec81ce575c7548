package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.OtherPermanenceAuthority;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.PartialDate;

/** The order under which a child had left care before. Table PrevPerm. */
public final class PreviousPermanenceRow extends ReturnRow {

    PreviousPermanenceRow(Row row) {
        super(row);
    }

    /**
     * The day of birth as this table has it. SSDA903: DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> born() {
        return value(ReturnColumns.DOB);
    }

    /**
     * The order. SSDA903: PREV_PERM.
     *
     * @return the order, or empty where it cannot be told
     */
    public Optional<PreviousPermanence> previousPermanence() {
        return value(ReturnColumns.PREV_PERM).flatMap(PreviousPermanence::tryOf);
    }

    /**
     * The authority of the order. SSDA903: LA_PERM.
     *
     * @return the authority; empty also where another mark stands in its place
     */
    public Optional<AuthorityCode> authority() {
        return value(ReturnColumns.LA_PERM).flatMap(AuthorityCode::tryOf);
    }

    /**
     * What stands in place of the authority. SSDA903: LA_PERM.
     *
     * @return the mark; empty also where there is an authority
     */
    public Optional<OtherPermanenceAuthority> authorityMark() {
        return value(ReturnColumns.LA_PERM).flatMap(OtherPermanenceAuthority::tryOf);
    }

    /**
     * The day of the order, as far as it is known. SSDA903: DATE_PERM.
     *
     * @return the day, month or year; empty also where none of it is known
     */
    public Optional<PartialDate> orderMade() {
        return value(ReturnColumns.DATE_PERM).flatMap(RecordedPartialDate::read);
    }
}
