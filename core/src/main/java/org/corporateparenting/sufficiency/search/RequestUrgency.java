package org.corporateparenting.sufficiency.search;

import java.util.Optional;

/** With how much notice a home is asked for (S001:4358-4361). */
public enum RequestUrgency {
    /** 14 days or more. */
    PLANNED,
    /** From 4 to 13 days. */
    SHORT_NOTICE,
    /** 2 or 3 days. */
    EMERGENCY,
    /** For the same day. */
    CRISIS;

    private static final long PLANNED_DAYS = 14;
    private static final long SHORT_DAYS = 4;
    private static final long EMERGENCY_DAYS = 2;

    /**
     * The band of a notice, with one day left between the bands.
     *
     * @param days the days from the request to the day on which the home is needed, 0 or more
     * @return the band; empty for one day, which lies between emergency and crisis
     * @throws IllegalArgumentException if days is negative
     */
    public static Optional<RequestUrgency> ofNotice(long days) {
        return ofNotice(days, OneDayNotice.NO_BAND);
    }

    /**
     * The band of a notice.
     *
     * @param days the days from the request to the day on which the home is needed, 0 or more
     * @param oneDay to which band one day belongs
     * @return the band; empty for one day that belongs to none
     * @throws IllegalArgumentException if days is negative
     */
    public static Optional<RequestUrgency> ofNotice(long days, OneDayNotice oneDay) {
        if (days < 0) {
            throw new IllegalArgumentException("days is " + days + "; notice is 0 days or more");
        }
        if (days >= PLANNED_DAYS) {
            return Optional.of(PLANNED);
        }
        if (days >= SHORT_DAYS) {
            return Optional.of(SHORT_NOTICE);
        }
        if (days >= EMERGENCY_DAYS) {
            return Optional.of(EMERGENCY);
        }
        return days == 0 ? Optional.of(CRISIS) : ofOneDay(oneDay);
    }

    private static Optional<RequestUrgency> ofOneDay(OneDayNotice oneDay) {
        return switch (oneDay) {
            case NO_BAND -> Optional.empty();
            case CRISIS -> Optional.of(CRISIS);
            case EMERGENCY -> Optional.of(EMERGENCY);
        };
    }
}
