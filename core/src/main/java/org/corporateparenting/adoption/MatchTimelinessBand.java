package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long after the placement order a child was matched, in months (S001:2999). A band holds its first day and not
 * its last.
 */
public enum MatchTimelinessBand {
    /** Less than 4 months. */
    UP_TO_4_MONTHS(4),
    /** 4 months or more, less than 8. */
    FROM_4_TO_8_MONTHS(8),
    /** 8 months or more, less than 12. */
    FROM_8_TO_12_MONTHS(12);

    private final int monthsExclusive;

    MatchTimelinessBand(int monthsExclusive) {
        this.monthsExclusive = monthsExclusive;
    }

    /**
     * The band of a match.
     *
     * @param ordered the day of the placement order
     * @param matched the day of the match
     * @return the band; a match before the order is in the first; empty from 12 months on, for which none is published
     */
    public static Optional<MatchTimelinessBand> of(LocalDate ordered, LocalDate matched) {
        return Stream.of(values())
                .filter(band -> matched.isBefore(ordered.plusMonths(band.monthsExclusive)))
                .findFirst();
    }
}
