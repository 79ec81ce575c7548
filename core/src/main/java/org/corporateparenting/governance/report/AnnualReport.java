package org.corporateparenting.governance.report;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/** A yearly report of a service (S000:233-273; S001:336-346). */
@Value.Immutable
public abstract class AnnualReport {

    AnnualReport() {}

    /**
     * What is reported on.
     *
     * @return the service, such as fostering
     */
    public abstract String service();

    /**
     * The year it is about.
     *
     * @return the year
     */
    public abstract CollectionYear year();

    /**
     * Why it is owed.
     *
     * @return a few words; empty where it is not recorded
     */
    public abstract Optional<String> legalBasis();

    /**
     * The day on which it was written.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> drafted();

    /**
     * The day on which it was agreed.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> agreed();

    /**
     * The day on which the board considered it.
     *
     * @return the day; empty where it has not
     */
    public abstract Optional<LocalDate> considered();

    /**
     * What the board said to it.
     *
     * @return a few words; empty where nothing is on record
     */
    public abstract Optional<String> response();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static AnnualReportBuilder builder() {
        return new AnnualReportBuilder();
    }

    /**
     * How far it has come by a day.
     *
     * @param asAt the day
     * @return the furthest status with a day on record by then; empty where there is none
     */
    public final Optional<ReportStatus> status(LocalDate asAt) {
        if (isBy(considered(), asAt)) {
            return Optional.of(ReportStatus.CONSIDERED);
        }
        if (isBy(agreed(), asAt)) {
            return Optional.of(ReportStatus.AGREED);
        }
        return isBy(drafted(), asAt) ? Optional.of(ReportStatus.DRAFTED) : Optional.empty();
    }

    /**
     * How many years lie between the year it is about and the year in which the board considered it (S000:237).
     *
     * @return 0 for the same year, 1 for the year before; empty where it was not considered
     */
    public final Optional<Integer> yearsBehind() {
        return considered().map(day -> CollectionYear.containing(day).startYear() - year().startYear());
    }

    /**
     * Whether it came before the year it is about was over, which a report on a whole year cannot.
     *
     * @return true if it was written, agreed or considered on the last day of the year or earlier
     */
    public final boolean isEarly() {
        return Stream.of(drafted(), agreed(), considered())
                .flatMap(Optional::stream)
                .anyMatch(day -> !day.isAfter(year().lastDay()));
    }

    /**
     * Whether its days are in an order in which they can be: written, agreed, considered.
     *
     * @return true also where days are missing
     */
    public final boolean isInOrder() {
        ImmutableList<LocalDate> days = Stream.of(drafted(), agreed(), considered())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return Comparators.isInOrder(days, Comparator.naturalOrder());
    }

    private static boolean isBy(Optional<LocalDate> day, LocalDate asAt) {
        return day.filter(done -> !done.isAfter(asAt)).isPresent();
    }
}
