package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year that starts on 1 April. Written {@code 2022-23-Q4}.
 *
 * @param year the year
 * @param number 1 for April to June, up to 4 for January to March
 */
public record FinancialQuarter(CollectionYear year, int number) implements Comparable<FinancialQuarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}[/-]\\d{2})-Q([1-4])");
    private static final Comparator<FinancialQuarter> ORDER =
            Comparator.comparing(FinancialQuarter::year).thenComparing(FinancialQuarter::number);

    /**
     * Checks that there is a quarter with the number.
     *
     * @param year as above
     * @param number as above
     */
    public FinancialQuarter {
        requireNonNull(year, "year");
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("number is " + number + "; it must be 1, 2, 3 or 4");
        }
    }

    /**
     * Reads the text form back.
     *
     * @param text such as {@code 2022-23-Q4}, as {@link #toString()} prints it, or {@code 2022/23-Q4}
     * @return the quarter
     * @throws IllegalArgumentException if the text has another form
     */
    public static FinancialQuarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a quarter such as 2022-23-Q4");
        }
        return CollectionYear.of(matcher.group(1)).quarter(Integer.parseInt(matcher.group(2)));
    }

    /**
     * The quarter in which a day lies.
     *
     * @param day the day
     * @return the quarter
     */
    public static FinancialQuarter containing(LocalDate day) {
        int monthsIn = Math.floorMod(day.getMonthValue() - 4, 12);
        return CollectionYear.containing(day).quarter(monthsIn / 3 + 1);
    }

    /**
     * The days of the quarter.
     *
     * @return three months, first and last day in
     */
    public DateRange range() {
        LocalDate start = year.firstDay().plusMonths(3L * (number - 1));
        return DateRange.of(start, start.plusMonths(3));
    }

    /**
     * The quarter before.
     *
     * @return the quarter that ends on the day before this one starts
     */
    public FinancialQuarter previous() {
        return number == 1 ? year.previous().quarter(4) : year.quarter(number - 1);
    }

    /**
     * The quarter after.
     *
     * @return the quarter that starts on the day after this one ends
     */
    public FinancialQuarter next() {
        return number == 4 ? year.next().quarter(1) : year.quarter(number + 1);
    }

    /** Orders by time. */
    @Override
    public int compareTo(FinancialQuarter other) {
        return ORDER.compare(this, other);
    }

    /** The text form, such as {@code 2022-23-Q4}. */
    @Override
    public String toString() {
        return year.hyphenated() + "-Q" + number;
    }
}
