package org.corporateparenting.validation.figures;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corporateparenting.performance.Unit;

/** Numbers as a reader would write them: thousands apart. */
final class Words {

    private Words() {}

    static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    static String number(BigDecimal value, Unit unit) {
        String sign = value.signum() < 0 ? "-" : "";
        return sign + unit.format(BigDecimal.ONE).replaceFirst("1", number(value.abs()));
    }

    /** A number worked out, to so many places. */
    static String workedOut(BigDecimal value, int places) {
        return number(rounded(value, places));
    }

    static String workedOut(BigDecimal value, int places, Unit unit) {
        return number(rounded(value, places), unit);
    }

    private static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(Math.max(places, 0), RoundingMode.HALF_UP);
    }

    static String sum(Collection<BigDecimal> values) {
        StringBuilder text = new StringBuilder();
        for (BigDecimal value : values) {
            if (text.isEmpty()) {
                text.append(number(value));
            } else {
                text.append(value.signum() < 0 ? " - " : " + ").append(number(value.abs()));
            }
        }
        return text.toString();
    }

    static String added(Collection<BigDecimal> values) {
        return values.stream().map(Words::number).collect(Collectors.joining(" + "));
    }

    static String range(Range<BigDecimal> range) {
        return workedOut(range.lowerEndpoint(), 0) + " to " + workedOut(range.upperEndpoint(), 0);
    }

    /** By how much a printed number is off, such as {@code 500 more}. */
    static String off(BigDecimal excess) {
        return number(excess.abs()) + (excess.signum() > 0 ? " more" : " less");
    }
}
