package org.corporateparenting.indicator;

import java.time.LocalDate;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/**
 * What is the same for every child of a pass.
 *
 * @param asAt the day
 * @param yearToDate from 1 April up to and with the day
 * @param interpretation how the silences of the law are read
 * @param duties works duties out
 * @param leavingCare works leaving-care groups out
 */
record IndicatorDay(
        LocalDate asAt, DateRange yearToDate, Interpretation interpretation, Duties duties, LeavingCare leavingCare) {

    static IndicatorDay of(LocalDate asAt, Interpretation interpretation, Duties duties) {
        return new IndicatorDay(
                asAt,
                DateRange.ofClosed(CollectionYear.containing(asAt).firstDay(), asAt),
                interpretation,
                duties,
                LeavingCare.standard().with(interpretation));
    }

    DateRange months(int months) {
        return DateRange.ofClosed(asAt.minusMonths(months).plusDays(1), asAt);
    }
}
