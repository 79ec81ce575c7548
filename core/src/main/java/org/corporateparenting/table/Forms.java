package org.corporateparenting.table;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which dates, numbers and flags are recorded. */
final class Forms {

    private static final String TIME = "(?:[ T](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{2})/(?<m>\\d{2})/(?<y>\\d{4})" + TIME);
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})" + TIME);
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(?:\\.0+)?");

    private Forms() {}

    static Optional<LocalDate> date(String text) {
        Matcher parts = (text.indexOf('/') > 0 ? DAY_FIRST : ISO).matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(parts, "y"), part(parts, "m"), part(parts, "d")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(String text) {
        Matcher whole = NUMBER.matcher(text);
        return whole.matches() ? Optional.of(Integer.valueOf(whole.group(1))) : Optional.empty();
    }

    static Optional<Boolean> flag(String text) {
        return switch (Ascii.toUpperCase(text)) {
            case "Y", "YES", "TRUE", "1" -> Optional.of(true);
            case "N", "NO", "FALSE", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static int part(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }
}
