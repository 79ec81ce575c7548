package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import org.corporateparenting.time.ReportingPeriod;

/**
 * What a report says in words about contract measures and their tolerance, where it prints no tolerance to work it out.
 *
 * <p>They never change a rating; they decide performance failures, in periods of which the figures cannot say.
 */
public final class ReportedStandings {

    private final String source;
    private final ImmutableTable<Integer, ReportingPeriod, Standing> standings;

    private ReportedStandings(String source, ImmutableTable<Integer, ReportingPeriod, Standing> standings) {
        this.source = requireNonNull(source, "source");
        this.standings = standings;
    }

    /**
     * Standings taken from one report.
     *
     * @param source the report, as the figures it goes with name their source, such as {@code S001}
     * @param standings for each number of a contract measure and each month or quarter how it is said to have stood
     * @return the standings
     */
    public static ReportedStandings of(String source, Table<Integer, ReportingPeriod, Standing> standings) {
        return new ReportedStandings(source, ImmutableTable.copyOf(standings));
    }

    /**
     * The report from which they are taken.
     *
     * @return such as {@code S001}
     */
    public String source() {
        return source;
    }

    /**
     * What is said of one measure.
     *
     * @param kpi the measure's number in the contract
     * @return its standing by period; empty where nothing is said
     */
    public ImmutableMap<ReportingPeriod, Standing> of(int kpi) {
        return standings.row(kpi);
    }
}
