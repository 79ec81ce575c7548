package org.corporateparenting.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods as test data writes them, which is how they print. */
final class Periods {

    private static final Pattern FORM =
            Pattern.compile("(\\d+) (working day|day|week|month)s?( beginning with the day| before)?");

    private Periods() {}

    static StatutoryPeriod parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError(text + " is not a period of the test data");
        }
        PeriodAfter after = new PeriodAfter(Integer.parseInt(matcher.group(1)), unit(matcher.group(2)));
        if (matcher.group(3) == null) {
            return after;
        }
        return matcher.group(3).equals(" before") ? after.before() : after.beginningWith();
    }

    private static PeriodUnit unit(String word) {
        return switch (word) {
            case "working day" -> PeriodUnit.WORKING_DAYS;
            case "day" -> PeriodUnit.CALENDAR_DAYS;
            case "week" -> PeriodUnit.WEEKS;
            default -> PeriodUnit.MONTHS;
        };
    }
}
