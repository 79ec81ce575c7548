package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.table.Row;

/** A time during which one social worker was the child's. Table SWEpisodes, from 2023/24. */
public final class SocialWorkerRow extends ReturnRow {

    SocialWorkerRow(Row row) {
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
     * The social worker's number. SSDA903: SW_ID.
     *
     * @return the text as recorded, or empty where it cannot be told
     */
    public Optional<String> workerId() {
        return value(ReturnColumns.SW_ID);
    }

    /**
     * The first day of the social worker. SSDA903: SW_DECOM.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> commenced() {
        return value(ReturnColumns.SW_DECOM);
    }

    /**
     * The day on which the social worker ceased to be the child's. SSDA903: SW_DEC.
     *
     * @return the day; empty also where it goes on
     */
    public Optional<LocalDate> ceased() {
        return value(ReturnColumns.SW_DEC);
    }

    /**
     * Why the social worker changed. SSDA903: SW_REASON.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<SocialWorkerChangeReason> reason() {
        return value(ReturnColumns.SW_REASON).flatMap(SocialWorkerChangeReason::tryOf);
    }
}
