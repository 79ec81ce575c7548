package org.corporateparenting.ssd;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corporateparenting.casework.health.SdqBand;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.PartialDate;
import org.corporateparenting.time.PartialDate.Precision;

/** Forms of columns that only this dataset has. */
final class SsdColumns {

    private static final ImmutableSet<String> SUITABLE = ImmutableSet.of("1", "Y", "YES", "TRUE", "SUITABLE");
    private static final ImmutableSet<String> UNSUITABLE =
            ImmutableSet.of("2", "0", "N", "NO", "FALSE", "UNSUITABLE", "NOT SUITABLE");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,2})(?:\\.0+)?");
    private static final Pattern MILES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,12})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d|ZZ)/(\\d\\d|ZZ)/(\\d{4}|ZZZZ)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ].*)?");
    private static final String UNKNOWN = "Z";

    private SsdColumns() {}

    /** A column of the codes of a set. */
    static <E extends Enum<E> & Code> Column<E> code(String name, CodeSet<E> codes) {
        Function<String, Optional<E>> form = codes::tryOf;
        return Column.of(name, codes.name(), form);
    }

    /** Columns of which nothing is made. */
    static ImmutableList<Column<?>> unused(String... names) {
        return Stream.of(names).map(Column::text).collect(ImmutableList.toImmutableList());
    }

    /** Whether accommodation is suitable: as yes or no, or as the second sign of an accommodation code. */
    static Column<Boolean> suitability(String name) {
        return Column.of(name, "1 (suitable) or 2 (unsuitable), or yes or no", SsdColumns::readSuitability);
    }

    /** A score of the strengths and difficulties questionnaire. */
    static Column<Integer> score(String name) {
        return Column.of(name, "a whole number from 0 to " + SdqBand.HIGHEST_SCORE, SsdColumns::readScore);
    }

    /** A distance in miles; a negative one cannot be. */
    static Column<BigDecimal> miles(String name) {
        return Column.of(name, "a number of miles", SsdColumns::readMiles);
    }

    /** A date of which parts may be written as {@code zz}; a value that is empty says that nothing is known of it. */
    static Column<Optional<PartialDate>> maskedDate(String name) {
        return Column.of(name, "a date, of which the day, month and year may be zz", SsdColumns::readMaskedDate);
    }

    private static Optional<Boolean> readSuitability(String text) {
        String word = Ascii.toUpperCase(text);
        if (SUITABLE.contains(word)) {
            return Optional.of(true);
        }
        return UNSUITABLE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Integer> readScore(String text) {
        Matcher matcher = SCORE.matcher(text);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1))).filter(score -> score <= SdqBand.HIGHEST_SCORE)
                : Optional.empty();
    }

    private static Optional<BigDecimal> readMiles(String text) {
        return MILES.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Optional<PartialDate>> readMaskedDate(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(Ascii.toUpperCase(text));
        if (dayFirst.matches()) {
            return dateOf(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? dateOf(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    /** A part is known only where the larger ones are. */
    private static Optional<Optional<PartialDate>> dateOf(String year, String month, String day) {
        if (isUnknown(year)) {
            return isUnknown(month) && isUnknown(day) ? Optional.of(Optional.empty()) : Optional.empty();
        }
        if (isUnknown(month)) {
            return isUnknown(day) ? date(Precision.YEAR, year, "01", "01") : Optional.empty();
        }
        return isUnknown(day) ? date(Precision.MONTH, year, month, "01") : date(Precision.DAY, year, month, day);
    }

    private static Optional<Optional<PartialDate>> date(Precision precision, String year, String month, String day) {
        try {
            LocalDate date = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                    .atDay(Integer.parseInt(day));
            return Optional.of(Optional.of(PartialDate.of(precision, date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isUnknown(String part) {
        return part.startsWith(UNKNOWN);
    }
}
