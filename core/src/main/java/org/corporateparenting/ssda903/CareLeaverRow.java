package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.table.Row;

/** What became of a care leaver around a birthday from the 17th on. Table OC3. */
public final class CareLeaverRow extends ReturnRow {

    CareLeaverRow(Row row) {
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
     * Whether the authority is in touch. SSDA903: IN_TOUCH.
     *
     * @return the code, or empty where it cannot be told
     */
    public Optional<InTouch> inTouch() {
        return value(ReturnColumns.IN_TOUCH).flatMap(InTouch::tryOf);
    }

    /**
     * What the care leaver mainly does. SSDA903: ACTIV.
     *
     * @return the activity, or empty where it cannot be told
     */
    public Optional<Activity> activity() {
        return value(ReturnColumns.ACTIV).flatMap(Activity::tryOf);
    }

    /**
     * Where the care leaver lives. SSDA903: ACCOM.
     *
     * @return the accommodation, or empty where it cannot be told
     */
    public Optional<Accommodation> accommodation() {
        return value(ReturnColumns.ACCOM).flatMap(Accommodation::tryOf);
    }
}
