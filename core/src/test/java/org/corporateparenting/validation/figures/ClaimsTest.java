package org.corporateparenting.validation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.performance.Target;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.ReportingPeriod;
import org.corporateparenting.validation.figures.OrdinalClaim.Extreme;
import org.junit.jupiter.api.Test;

/** Claims of the annual report for 2022/23 held against its own scorecard. */
class ClaimsTest {

    private static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2022-10");
    private static final ReportingPeriod DECEMBER = ReportingPeriod.parse("2022-12");
    private static final ReportingPeriod JANUARY = ReportingPeriod.parse("2023-01");
    private static final ReportingPeriod MARCH = ReportingPeriod.parse("2023-03");

    /** SD-005: said to be above 90% all year. */
    @Test
    void aRunIsBrokenByEachPeriodThatMissesTheTarget() {
        Target above = Target.moreThan(BigDecimal.valueOf(90), Unit.PERCENT);

        assertThat(new StreakClaim(above, OCTOBER, MARCH).judge(measure("assessments-within-45-working-days")))
                .isEqualTo(new JudgedClaim(
                        FigureCheck.STREAK,
                        GroupResult.FAILS,
                        "more than 90% is missed in 2022-11 at 89.9%, 2022-12 at 88.8%"));
        assertThat(new StreakClaim(above, JANUARY, MARCH)
                        .judge(measure("assessments-within-45-working-days"))
                        .result())
                .isEqualTo(GroupResult.HOLDS);
    }

    @Test
    void aMonthWithoutAFigureLeavesTheRunOpen() {
        Target above = Target.moreThan(BigDecimal.valueOf(90), Unit.PERCENT);

        assertThat(new StreakClaim(above, OCTOBER, JANUARY).judge(measure("pep-completed-last-term")))
                .isEqualTo(new JudgedClaim(
                        FigureCheck.STREAK, GroupResult.NOT_DETERMINED, "no figure is printed for 2023-01"));
    }

    @Test
    void aRunIsOfOneKindOfPeriodAndInTheUnitOfTheMeasure() {
        Target days = Target.atMost(BigDecimal.TEN, Unit.DAYS);

        assertThatThrownBy(() -> new StreakClaim(days, MARCH, OCTOBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first is 2023-03 and last is 2022-10; they must be of one kind and in order");
        assertThatThrownBy(() -> new StreakClaim(days, OCTOBER, MARCH).judge(measure("icpc-within-15-days")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("target at most 10 days is in DAYS;");
    }

    @Test
    void theLowestHasNoneBelowIt() {
        MeasureFigures conferences = measure("icpc-within-15-days");

        assertThat(new OrdinalClaim(Extreme.LOWEST, JANUARY, OCTOBER)
                        .judge(conferences)
                        .result())
                .isEqualTo(GroupResult.HOLDS);
        assertThat(new OrdinalClaim(Extreme.LOWEST, MARCH, OCTOBER).judge(conferences))
                .isEqualTo(new JudgedClaim(FigureCheck.ORDINAL, GroupResult.FAILS, "2023-01 is 9.3, 2023-03 is 24.3"));
    }

    @Test
    void theHighestMayShareItsPlace() {
        MeasureFigures care = measure("residential-in-house-utilisation");

        assertThat(new OrdinalClaim(Extreme.HIGHEST, MARCH, OCTOBER).judge(care).result())
                .isEqualTo(GroupResult.HOLDS);
        assertThat(new OrdinalClaim(Extreme.HIGHEST, DECEMBER, OCTOBER)
                        .judge(measure("children-in-care"))
                        .result())
                .isEqualTo(GroupResult.FAILS);
    }

    @Test
    void anExtremeIsOpenWhereAFigureIsMissing() {
        MeasureFigures plans = measure("pep-completed-last-term");

        assertThat(new OrdinalClaim(Extreme.HIGHEST, MARCH, OCTOBER)
                        .judge(plans)
                        .because())
                .isEqualTo("no figure is printed for 2023-03");
        assertThat(new OrdinalClaim(Extreme.HIGHEST, DECEMBER, ReportingPeriod.parse("2022-09")).judge(plans))
                .isEqualTo(new JudgedClaim(
                        FigureCheck.ORDINAL, GroupResult.NOT_DETERMINED, "no figure is printed for 2022-09"));
        assertThatThrownBy(() -> new OrdinalClaim(Extreme.HIGHEST, OCTOBER, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period is 2022-10 and since is 2023-03; they must be of one kind, and since not later");
    }

    @Test
    void aCountOfMeasuresNeedsTheTable() {
        assertThat(new CountClaim("no-table", "2022-23-Q4", true, 3)
                        .judge(Audits.otherSeries())
                        .result())
                .isEqualTo(GroupResult.NOT_DETERMINED);
        assertThat(new CountClaim("support-kpis-2022-23", "2022-23-Q4", true, 39)
                        .judge(Audits.otherSeries())
                        .result())
                .isEqualTo(GroupResult.HOLDS);
        assertThatThrownBy(() -> new CountClaim("t", "c", true, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count is -1; it must be 0 or more");
    }

    private static MeasureFigures measure(String id) {
        return Scorecards.northamptonshireMarch2023().find(id).orElseThrow();
    }
}
