package org.corporateparenting.performance;

import java.time.Month;
import java.util.Optional;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.FinancialQuarter;
import org.corporateparenting.time.PartialDate;
import org.corporateparenting.time.ReportingPeriod;

/** The periods and dates that a figures file names. */
final class Periods {

    private static final int FIRST_OF_FOUR_DIGITS = 1000;

    private Periods() {}

    /** A period that a text names; none before the first that belongs to a collection year of four digits. */
    static Optional<ReportingPeriod> parse(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text))
                    .filter(period -> period.start().getYear() > FIRST_OF_FOUR_DIGITS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<PartialDate> parseDate(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The period that a figure of a basis covers or ends: a quarter's figure stands under the quarter's last month. */
    static ReportingPeriod covered(Basis basis, ReportingPeriod column) {
        return basis == Basis.QUARTER && column.kind() == ReportingPeriod.Kind.MONTH
                ? ReportingPeriod.of(FinancialQuarter.containing(column.start()))
                : column;
    }

    static ReportingPeriod yearOf(ReportingPeriod period) {
        return ReportingPeriod.of(CollectionYear.containing(period.start()));
    }

    static boolean endsWithTheYear(ReportingPeriod period) {
        return lastMonth(period) == Month.MARCH;
    }

    static Month lastMonth(ReportingPeriod period) {
        return period.next().start().minusDays(1).getMonth();
    }
}
