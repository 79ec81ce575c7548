package org.corporateparenting.performance;

import com.google.common.collect.ImmutableTable;
import java.io.InputStream;
import java.util.Objects;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.time.ReportingPeriod;

/** Two published tables of a county's children's services, and what a report says about the first in words. */
public final class Scorecards {

    private static final Column<Integer> KPI = Column.number("kpi");
    private static final Column<ReportingPeriod> PERIOD = Column.of("period", "a period", Periods::parse);
    private static final Column<String> STANDING = Column.text("standing");
    private static final Column<String> LINES = Column.text("source_line");
    private static final TableDefinition STANDINGS = TableDefinition.builder()
            .name("standings")
            .addColumns(KPI, PERIOD, STANDING, LINES)
            .build();

    private Scorecards() {}

    /**
     * The scorecard of Northamptonshire Children's Trust to March 2023: 92 measures with six months, the year to date,
     * two benchmarks, a target and two years before (S001:6887 to 6991).
     *
     * <p>Figures stand under the headers to which they belong, also where the source prints them a column off. The
     * targets of the three rows that count workers over caseload are cases for each worker, not workers, so those rows
     * are not rated. England's figures for KPI 9 and 10 are of 2022 (S001:592); the other benchmarks bear no date.
     *
     * @return the figures
     */
    public static Figures northamptonshireMarch2023() {
        return figures("scorecard-2023-03.csv");
    }

    /**
     * The targets of the Northamptonshire Corporate Parenting Strategy 2015 to 2017: 25 measures with their outturns at
     * March 2013, 2014 and 2015 and the target for March 2016 (S002:1503 to 1754).
     *
     * @return the figures
     */
    public static Figures northamptonshireStrategy2013To2016() {
        return figures("strategy-2013-2016.csv");
    }

    /**
     * What the trust's annual report for 2022/23 says of contract measures and their tolerance, which it does not print
     * (S001:584 to 599): KPI 1 outside from September 2022 and KPI 5 from October 2022, both to March 2023; KPI 6 outside
     * in June, September and November 2022 and inside otherwise; KPI 8, 11 and 17 inside all year.
     *
     * @return the standings by month
     */
    public static ReportedStandings northamptonshireStandings2022To23() {
        ImmutableTable.Builder<Integer, ReportingPeriod, Standing> standings = ImmutableTable.builder();
        for (Row row : TableReader.readStream(STANDINGS, open("tolerance-standings-2022-23.csv"))
                .value()
                .rows()) {
            standings.put(
                    row.get(KPI).value().orElseThrow(),
                    row.get(PERIOD).value().orElseThrow(),
                    Standing.valueOf(row.get(STANDING).value().orElseThrow()));
        }
        return ReportedStandings.of("S001", standings.buildOrThrow());
    }

    private static Figures figures(String resource) {
        Parsed<Figures> parsed = FiguresFile.read(open(resource));
        if (!parsed.findings().isEmpty()) {
            throw new IllegalStateException(
                    resource + " is damaged: " + parsed.findings().get(0).message());
        }
        return parsed.value();
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Scorecards.class.getResourceAsStream(resource), resource);
    }
}
