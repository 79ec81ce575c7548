package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: the day, and the moment where the time of day is known. Limits in hours need the moment.
 *
 * @param day the day in England
 * @param moment the moment with its offset in England, or empty where only the day is known; on {@code day}
 */
public record DayOrMoment(LocalDate day, Optional<OffsetDateTime> moment) {

    private static final Pattern TIMED = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4})"
            + "(?:[ T](?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?<offset>Z|[+-]\\d{2}:\\d{2})?)?");

    /**
     * Checks that the moment is on the day.
     *
     * @param day as above
     * @param moment as above
     */
    public DayOrMoment {
        requireNonNull(day, "day");
        if (moment.filter(at -> !London.dateOf(at.toInstant()).equals(day)).isPresent()) {
            throw new IllegalArgumentException("moment is not on " + day + " in England");
        }
        moment = moment.map(at -> London.local(at.toInstant()));
    }

    /**
     * A day at an unknown time.
     *
     * @param day the day
     * @return the day
     */
    public static DayOrMoment of(LocalDate day) {
        return new DayOrMoment(day, Optional.empty());
    }

    /**
     * A moment.
     *
     * @param moment the moment, with any offset
     * @return the moment on its day in England
     */
    public static DayOrMoment of(OffsetDateTime moment) {
        return new DayOrMoment(London.dateOf(moment.toInstant()), Optional.of(moment));
    }

    /**
     * Reads a day, or a day and a time: {@code 2024-03-29}, {@code 29/03/2024}, {@code 2024-03-29 20:00},
     * {@code 2024-03-29T20:00:00+00:00}. A time without an offset is local time in England; in the hour that occurs twice
     * in autumn it is the first of the two.
     *
     * @param text the text
     * @return what it says; empty where it has none of the forms, the day does not exist, or the time is in the hour left
     *     out in spring
     */
    public static Optional<DayOrMoment> tryParse(String text) {
        Matcher parts = TIMED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(iso(parts.group("day")));
            return parts.group("time") == null
                    ? Optional.of(of(day))
                    : moment(LocalDateTime.parse(day + "T" + parts.group("time")), parts.group("offset"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The earliest moment it can be.
     *
     * @return the moment, or the first of the day where only the day is known
     */
    public OffsetDateTime earliest() {
        return moment.orElseGet(() -> London.local(London.startOf(day)));
    }

    /**
     * The latest moment it can be.
     *
     * @return the moment, or the last second of the day where only the day is known
     */
    public OffsetDateTime latest() {
        return moment.orElseGet(
                () -> London.local(London.startOf(day.plusDays(1)).minusSeconds(1)));
    }

    /** Such as {@code 2024-03-29} or {@code 2024-03-29T20:00Z}. */
    @Override
    public String toString() {
        return moment.map(OffsetDateTime::toString).orElseGet(day::toString);
    }

    private static Optional<DayOrMoment> moment(LocalDateTime local, @Nullable String offset) {
        if (offset != null) {
            return Optional.of(of(local.atOffset(ZoneOffset.of(offset))));
        }
        List<ZoneOffset> offsets = London.offsetsAt(local);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(of(local.atOffset(offsets.get(0))));
    }

    private static String iso(String day) {
        return day.indexOf('/') < 0 ? day : day.substring(6) + "-" + day.substring(3, 5) + "-" + day.substring(0, 2);
    }
}
