package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.time.HoursInWindow;
import org.corporateparenting.time.InstantRange;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * The time one child spent in secure accommodation without the authority of a court.
 *
 * <p>An order's hour is not on record: it covers its day from the start. Time before an order does not count towards the
 * limit once the order has run out (regulation 10(2)).
 */
final class SecureHours {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final HoursInWindow LIMIT = new HoursInWindow(72, 28);

    private final ImmutableList<InstantRange> stays;
    private final ImmutableList<SecureAuthorisation> orders;

    SecureHours(CaseFile file, LocalDate asAt) {
        Instant end = startOf(asAt.plusDays(1));
        this.stays = file.secureStays().stream()
                .filter(stay -> stay.began().toInstant().isBefore(end))
                .map(stay -> new InstantRange(
                        stay.began().toInstant(),
                        Optional.of(earlier(
                                stay.ended().map(OffsetDateTime::toInstant).orElse(end), end))))
                .collect(ImmutableList.toImmutableList());
        this.orders = file.secureAuthorisations().stream()
                .filter(order -> !order.made().isAfter(asAt))
                .sorted(Comparator.comparing(SecureAuthorisation::made))
                .collect(ImmutableList.toImmutableList());
    }

    /** The stays, each up to the end of the day asked about at the latest. */
    ImmutableList<InstantRange> stays() {
        return stays;
    }

    /** The last lawful moment of the first stay beyond the limit, or empty where it is kept. */
    Optional<OffsetDateTime> usedUp() {
        Instant from = Instant.MIN;
        for (SecureAuthorisation order : orders) {
            Optional<OffsetDateTime> moment = LIMIT.usedUpAt(between(from, startOf(order.made())));
            if (moment.isPresent()) {
                return moment;
            }
            from = later(from, startOf(order.until().plusDays(1)));
        }
        return LIMIT.usedUpAt(between(from, Instant.MAX));
    }

    /** Whether the limit may run on because of a Sunday or public holiday on the day or next to it. */
    static boolean mayRunOn(LocalDate day, WorkingDayCalendar calendar) {
        return isHoliday(day.minusDays(1), calendar)
                || isHoliday(day, calendar)
                || isHoliday(day.plusDays(1), calendar);
    }

    static LocalDate dayOf(OffsetDateTime moment) {
        return dayOf(moment.toInstant());
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ENGLAND).toLocalDate();
    }

    private static boolean isHoliday(LocalDate day, WorkingDayCalendar calendar) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || calendar.bankHolidayOn(day).isPresent();
    }

    private ImmutableList<InstantRange> between(Instant from, Instant to) {
        return stays.stream()
                .filter(stay -> stay.start().isBefore(to)
                        && stay.endExclusive().orElse(Instant.MAX).isAfter(from))
                .map(stay -> new InstantRange(
                        later(stay.start(), from),
                        Optional.of(earlier(stay.endExclusive().orElse(to), to))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toInstant();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
