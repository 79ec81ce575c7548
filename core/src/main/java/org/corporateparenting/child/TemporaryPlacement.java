package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.Instruments;
import org.corporateparenting.time.DateRange;

/**
 * A short stay away from a placement that goes on meanwhile. The limits on its length are those of the return (DATA, rule
 * LAC-13), not of law. SSDA903: codes T0 to T4.
 *
 * @param kind the code, one of those for which {@link PlacementType#isTemporary()} is true
 * @param range from the first day away up to the day of the return
 */
public record TemporaryPlacement(PlacementType kind, DateRange range) {

    /** The first day of the oldest collection year of which the checks are known. */
    private static final LocalDate FIRST_KNOWN = LocalDate.of(2022, 4, 1);

    private static final DatedParameter<Integer> HOSPITAL = limit("Longest temporary stay in hospital", 42);
    private static final DatedParameter<Integer> CARER_ON_HOLIDAY =
            limit("Longest temporary stay while the carer is on holiday", 21);
    private static final DatedParameter<Integer> OTHER = limit("Longest temporary stay for another reason", 7);

    /**
     * Checks that the placement is temporary.
     *
     * @param kind as above
     * @param range as above
     */
    public TemporaryPlacement {
        requireNonNull(range, "range");
        if (!kind.isTemporary()) {
            throw new IllegalArgumentException("kind " + kind + " is not temporary; it must be one of T0 to T4");
        }
    }

    /**
     * The most days that a stay of a kind may last.
     *
     * @param kind the code
     * @return the days with the time for which they hold; empty for codes without a limit
     */
    public static Optional<DatedParameter<Integer>> limitOf(PlacementType kind) {
        return switch (kind) {
            case TEMPORARY_HOSPITAL -> Optional.of(HOSPITAL);
            case TEMPORARY_CARER_ON_HOLIDAY -> Optional.of(CARER_ON_HOLIDAY);
            case TEMPORARY_OTHER -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    /**
     * The most days it may last, as the checks of the return had it on its first day.
     *
     * @return the days; empty where there is no limit, or none is known for that day
     */
    public Optional<Integer> limit() {
        return limitOf(kind).flatMap(limit -> limit.on(range.start())).map(DatedValue::value);
    }

    /**
     * Whether it lasted longer than it may.
     *
     * @param asAt the day on which the question is asked, to which a stay that goes on is counted
     * @return true if it lasted more days; a stay from 1 to 8 June lasts seven
     */
    public boolean isTooLongOn(LocalDate asAt) {
        LocalDate to = range.endExclusive().filter(day -> day.isBefore(asAt)).orElse(asAt);
        long days = ChronoUnit.DAYS.between(range.start(), to);
        return limit().filter(most -> days > most).isPresent();
    }

    private static DatedParameter<Integer> limit(String name, int days) {
        return DatedParameter.of(
                name,
                List.of(new DatedValue<>(
                        days,
                        DateRange.startingOn(FIRST_KNOWN),
                        Instruments.SSDA903_GUIDE.at("temporary placements"),
                        Confidence.VERIFIED_SECONDARY)));
    }
}
