package org.corporateparenting.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Local time in England, with its clock changes. */
final class London {

    static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The offsets that a local time may have: none in the hour left out in spring, two in the one that occurs twice. */
    static List<ZoneOffset> offsetsAt(LocalDateTime local) {
        return ZONE.getRules().getValidOffsets(local);
    }

    /** The first instant of a day. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
