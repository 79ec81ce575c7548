package org.corporateparenting.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.corporateparenting.code.PermanenceDateMask;
import org.corporateparenting.time.PartialDate;
import org.corporateparenting.time.PartialDate.Precision;

/** How a date is recorded of which only a part may be known, such as {@code zz/06/2015}. */
final class RecordedPartialDate {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MONTH = 3;
    private static final int YEAR = 6;
    private static final int LAST_MONTH = 12;

    private RecordedPartialDate() {}

    /** The date as far as it is known; empty where nothing of it is, or the text is no date. */
    static Optional<PartialDate> read(String text) {
        return PermanenceDateMask.matching(text)
                .map(mask -> masked(mask, text))
                .orElseGet(() -> whole(text).map(day -> PartialDate.of(Precision.DAY, day)));
    }

    /** Whether the text is a date or says that it is not, or not wholly, known. */
    static boolean isWellFormed(String text) {
        return read(text).isPresent()
                || PermanenceDateMask.matching(text)
                        .filter(mask -> mask == PermanenceDateMask.NOTHING_KNOWN)
                        .isPresent();
    }

    private static Optional<PartialDate> masked(PermanenceDateMask mask, String text) {
        return switch (mask) {
            case NOTHING_KNOWN -> Optional.empty();
            case ONLY_YEAR_KNOWN -> Optional.of(PartialDate.of(Precision.YEAR, LocalDate.of(year(text), 1, 1)));
            case DAY_NOT_KNOWN -> month(text).map(month -> PartialDate.of(Precision.MONTH, month.atDay(1)));
        };
    }

    private static Optional<LocalDate> whole(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text, text.indexOf('/') > 0 ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String text) {
        int month = Integer.parseInt(text.substring(MONTH, MONTH + 2));
        return month < 1 || month > LAST_MONTH ? Optional.empty() : Optional.of(YearMonth.of(year(text), month));
    }

    private static int year(String text) {
        return Integer.parseInt(text.substring(YEAR));
    }
}
