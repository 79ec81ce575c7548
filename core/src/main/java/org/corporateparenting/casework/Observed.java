package org.corporateparenting.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * The days over which records of one kind of act were supplied. Within them, an act that is not recorded was not done;
 * outside them nothing is known.
 */
public sealed interface Observed {

    /**
     * Whether an act on a day would be on record.
     *
     * @param day the day
     * @return true if the day was observed
     */
    boolean on(LocalDate day);

    /**
     * The first day in a stretch of days on which nothing would be on record.
     *
     * @param range the stretch
     * @return the first unobserved day in it, or empty if all were observed
     */
    Optional<LocalDate> firstGapIn(DateRange range);

    /**
     * Every day was observed.
     *
     * @return complete observation
     */
    static Observed complete() {
        return Complete.ANY_DAY;
    }

    /**
     * The days of a range were observed and no others.
     *
     * @param range the days; a range that holds none is not supplied
     * @return observation during the range
     */
    static Observed during(DateRange range) {
        requireNonNull(range, "range");
        return range.isEmpty() ? notSupplied() : new During(range);
    }

    /**
     * Nothing was supplied.
     *
     * @return no observation
     */
    static Observed notSupplied() {
        return NotSupplied.NO_DAY;
    }

    /** Every day was observed. */
    record Complete() implements Observed {

        private static final Complete ANY_DAY = new Complete();

        @Override
        public boolean on(LocalDate day) {
            return true;
        }

        @Override
        public Optional<LocalDate> firstGapIn(DateRange range) {
            return Optional.empty();
        }
    }

    /**
     * The days of a range were observed and no others.
     *
     * @param range the days; at least one
     */
    record During(DateRange range) implements Observed {
        /**
         * Checks that a day was observed.
         *
         * @param range as above
         */
        public During {
            if (range.isEmpty()) {
                throw new IllegalArgumentException(
                        "range " + range + " holds no day; it must hold one, or nothing was supplied");
            }
        }

        @Override
        public boolean on(LocalDate day) {
            return range.contains(day);
        }

        @Override
        public Optional<LocalDate> firstGapIn(DateRange asked) {
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            return range.contains(asked.start())
                    ? range.endExclusive().filter(asked::contains)
                    : Optional.of(asked.start());
        }
    }

    /** Nothing was supplied. */
    record NotSupplied() implements Observed {

        private static final NotSupplied NO_DAY = new NotSupplied();

        @Override
        public boolean on(LocalDate day) {
            return false;
        }

        @Override
        public Optional<LocalDate> firstGapIn(DateRange range) {
            return range.isEmpty() ? Optional.empty() : Optional.of(range.start());
        }
    }
}
