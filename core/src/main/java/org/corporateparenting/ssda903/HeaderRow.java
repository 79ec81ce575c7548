package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Sex;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.table.Row;

/** Who a child is. Table Header: one row for each child in the return. */
public final class HeaderRow extends ReturnRow {

    HeaderRow(Row row) {
        super(row);
    }

    /**
     * The day of birth. SSDA903: DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> born() {
        return value(ReturnColumns.DOB);
    }

    /**
     * The sex. SSDA903: SEX.
     *
     * @return the sex, or empty where it cannot be told
     */
    public Optional<Sex> sex() {
        return value(ReturnColumns.SEX).flatMap(Sex::tryOf);
    }

    /**
     * The ethnic group. SSDA903: ETHNIC.
     *
     * @return the group, or empty where it cannot be told
     */
    public Optional<EthnicGroup> ethnicGroup() {
        return value(ReturnColumns.ETHNIC).flatMap(EthnicGroup::tryOf);
    }

    /**
     * The unique pupil number as recorded, or the code that stands in its place. SSDA903: UPN.
     *
     * @return the text, or empty where it cannot be told
     */
    public Optional<String> pupilNumber() {
        return value(ReturnColumns.UPN);
    }

    /**
     * Why there is no pupil number. SSDA903: UPN.
     *
     * @return the reason; empty also where there is a number
     */
    public Optional<UpnUnknown> pupilNumberUnknown() {
        return value(ReturnColumns.UPN).flatMap(UpnUnknown::tryOf);
    }

    /**
     * Whether a female has a child of her own. SSDA903: MOTHER.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> isMother() {
        return flag(ReturnColumns.MOTHER);
    }

    /**
     * The day of birth of her first child. SSDA903: MC_DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> firstChildBorn() {
        return value(ReturnColumns.MC_DOB);
    }

    /**
     * Whether the child was an unaccompanied asylum seeker in the year, where the header says so itself. SSDA903: UASC.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> isAsylumSeeker() {
        return flag(ReturnColumns.UASC);
    }
}
