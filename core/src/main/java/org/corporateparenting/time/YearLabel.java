package org.corporateparenting.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of a year that runs over two calendar years, such as {@code 2025/26}. */
final class YearLabel {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})[/-](\\d{2})");

    private YearLabel() {}

    /** The calendar year in which the labelled year starts. */
    static int startYear(String label) {
        Matcher matcher = FORM.matcher(label);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if ((start + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                return start;
            }
        }
        throw new IllegalArgumentException("'" + label + "' is not a year such as 2025/26");
    }

    /** The label with a separator. */
    static String of(int startYear, char separator) {
        int end = (startYear + 1) % 100;
        return "" + startYear + separator + (end < 10 ? "0" : "") + end;
    }

    static void requireFourDigits(int startYear) {
        if (startYear < 1000 || startYear > 9998) {
            throw new IllegalArgumentException("startYear is " + startYear + "; it must have four digits, up to 9998");
        }
    }
}
