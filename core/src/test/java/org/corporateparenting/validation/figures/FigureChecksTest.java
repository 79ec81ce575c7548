package org.corporateparenting.validation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.rule.Subject;
import org.junit.jupiter.api.Test;

class FigureChecksTest {

    private static final String HEADER = "measure_id,unit,basis,column,value,printed,status,role,of\n";

    @Test
    void saysWhatThePartsMakeAndWhatIsPrinted() {
        FigureAudit audit = Audits.audit(HEADER + """
            young,COUNT,SNAPSHOT,2021-03,20000,,,PART,ages
            school,COUNT,SNAPSHOT,2021-03,50000,,,PART,ages
            older,COUNT,SNAPSHOT,2021-03,15000,,,PART,ages
            all,COUNT,SNAPSHOT,2021-03,85500,,,TOTAL,ages
            """);

        FigureFinding found = audit.findings().get(0);
        assertThat(audit.findings()).hasSize(1);
        assertThat(found.check()).isEqualTo(FigureCheck.SUM);
        assertThat(found.group()).contains("ages");
        assertThat(found.row()).isEqualTo(4);
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.finding().location()).isEqualTo(Location.ofRow("figures", 4, "value", "printed"));
        assertThat(found.message())
                .isEqualTo("parts 20,000 + 50,000 + 15,000 make 85,000; 85,500 is printed, 500 more");
        assertThat(audit.hasErrors()).isTrue();
    }

    @Test
    void aMissingPartLeavesTheSumOpenUnlessThePartsAlreadyMakeMore() {
        assertThat(result(sum("30", "", "100"))).isEqualTo(GroupResult.NOT_DETERMINED);
        assertThat(result(sum("100", "", "100"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(sum("101", "", "100"))).isEqualTo(GroupResult.FAILS);
        assertThat(sum("30", "", "100").notDetermined())
                .extracting(JudgedGroup::because)
                .containsExactly("parts 30 make 30, and a part has no number");
        assertThat(result(sum("30", "70", ""))).isEqualTo(GroupResult.NOT_DETERMINED);
        assertThat(result(sum("", "", "5"))).isEqualTo(GroupResult.NOT_DETERMINED);
    }

    @Test
    void aTotalThatEndsInThreeNoughtsMayBeRoundedThere() {
        assertThat(result(sum("5143193", "446133", "5589000"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(sum("5143193", "446133", "5590000"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(sum("5143193", "446133", "5588000"))).isEqualTo(GroupResult.FAILS);
        assertThat(result(sum("5143193", "446133", "5589300"))).isEqualTo(GroupResult.FAILS);
        assertThat(result(sum("40", "1", "40"))).isEqualTo(GroupResult.FAILS);
        assertThat(result(sum("8999", "2", "9000"))).isEqualTo(GroupResult.FAILS);
    }

    @Test
    void sharesMakeAHundredGiveOrTakeTheirRounding() {
        assertThat(result(shares("50", "51"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(shares("50", "52"))).isEqualTo(GroupResult.FAILS);
        assertThat(result(shares("50.1", "50.0"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(shares("50.2", "50.0"))).isEqualTo(GroupResult.FAILS);
        assertThat(result(shares("50", ""))).isEqualTo(GroupResult.NOT_DETERMINED);
        assertThat(result(shares("100", ""))).isEqualTo(GroupResult.HOLDS);
        assertThat(Audits.said(shares("51.04", "59.86")))
                .containsExactly(
                        "SUM_TO_100 row 2: shares 51.04 + 59.86 make 110.90; of one whole they make 100, 10.90 more");
    }

    @Test
    void aPercentageIsWorkedOutAgain() {
        assertThat(Audits.said(share("15", "37", "41.67")))
                .containsExactly(
                        "PERCENT row 3: 15 of 37 is 40.541%; 41.67% is printed, which no whole number of 37 gives");
        assertThat(result(share("15", "36", "41.67"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(share("15", "0", "41.67"))).isEqualTo(GroupResult.NOT_DETERMINED);
        assertThat(result(share("15", "", "41.67"))).isEqualTo(GroupResult.NOT_DETERMINED);
    }

    @Test
    void aFallMayBePrintedWithoutItsSignButNotARise() {
        assertThat(result(change("940", "891", "49"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(change("940", "891", "-49"))).isEqualTo(GroupResult.HOLDS);
        assertThat(result(change("891", "940", "-49"))).isEqualTo(GroupResult.FAILS);
        assertThat(Audits.said(change("12959", "8926", "3231")))
                .containsExactly("CHANGE row 3: 12,959 to 8,926 is a change of -4,033; 3,231 is printed, 7,264 more");
    }

    @Test
    void rolesThatFitNoCheckAreNotPassedInSilence() {
        FigureAudit audit = Audits.audit(HEADER + "a,COUNT,SNAPSHOT,2021-03,5,,,COUNT,g\n");

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.notDetermined())
                .extracting(JudgedGroup::because)
                .containsExactly("the roles [COUNT] fit no check");
        assertThat(audit.notDetermined()).extracting(JudgedGroup::check).containsExactly(Optional.empty());
    }

    @Test
    void aWithheldPartIsGivenAwayByTotalAndOtherParts() {
        String rows = """
            boys,COUNT,SNAPSHOT,2021-03,66,,,PART,g
            girls,COUNT,SNAPSHOT,2021-03,,less than 5,NOT_AVAILABLE,PART,g
            all,COUNT,SNAPSHOT,2021-03,68,,,TOTAL,g
            """;

        assertThat(Audits.said(Audits.audit(HEADER + rows)))
                .containsExactly(
                        "SUPPRESSION row 2: the number is withheld, but the total and the other parts are printed, and"
                                + " give it");
        assertThat(Audits.audit(HEADER + rows.replace("less than 5", "No activity"))
                        .findings())
                .isEmpty();
        assertThat(Audits.audit(HEADER + rows.replace("2021-03,68,", "2021-03,,"))
                        .findings())
                .isEmpty();
    }

    @Test
    void valuesOfOneMeasureForOneDateAreComparedAcrossFiles() {
        String one = HEADER + "rate,PERCENT,SNAPSHOT,2021-22,66.6,,,,\n";
        String other = HEADER + "rate,PERCENT,CUMULATIVE,2021-22,66,,,,\n";
        String same = HEADER + "rate,PERCENT,SNAPSHOT,2022-03-31,67,,,,\n";

        assertThat(Audits.said(together(one, other)))
                .containsExactly(
                        "SAME_MEASURE row 1: rate for 2021-22 is printed as 66% here and as 66.6% in first row 1");
        assertThat(together(one, other).findings().get(0).finding().location().table())
                .contains("second");
        assertThat(together(one, same).findings()).isEmpty();
    }

    @Test
    void aNumberThatAddsUpIsComparedOnlyWithOneOfTheSameSpan() {
        String month = HEADER + "orders,COUNT,MONTH,2023-03,3,,,,\n";
        String year = HEADER + "orders,COUNT,CUMULATIVE,2023-03,30,,,,\n";

        assertThat(together(month, year).findings()).isEmpty();
        assertThat(together(month, month.replace(",3,", ",4,")).findings()).hasSize(1);
    }

    @Test
    void aMonthFarFromTheMedianOfFiveOthersIsAnOutlier() {
        assertThat(Audits.said(months("50", "50", "50", "50", "50", "19.9")))
                .containsExactly("OUTLIER row 6: m is 19.9% for 2022-06; the median of the other months is 50%");
        assertThat(months("50", "50.1", "50", "50", "50", "20").findings()).isEmpty();
        assertThat(months("50", "50.1", "50", "50", "10").findings()).isEmpty();
    }

    @Test
    void oneNumberInSixMonthsOnEndIsStale() {
        assertThat(Audits.said(months("73.0", "73.0", "73.0", "73.0", "73.0", "73.0")))
                .containsExactly("STALE_SERIES row 6: m is 73.0% in 6 periods on end, from 2022-01 to 2022-06");
        assertThat(months("73.0", "73.0", "73.0", "73.0", "73.0").findings()).isEmpty();
        assertThat(months("73.0", "73.0", "73.0", "", "73.0", "73.0", "73.0").findings())
                .isEmpty();
        assertThat(months("100", "100", "100", "100", "100", "100").findings()).isEmpty();
    }

    @Test
    void aDatedTargetIsNotWorseThanTheLastThreeOutturns() {
        String header = "measure_id,unit,polarity,basis,column,value\n";
        String outturns = """
            m,PERCENT,HIGHER,SNAPSHOT,2013-03,91.4
            m,PERCENT,HIGHER,SNAPSHOT,2014-03,89.6
            m,PERCENT,HIGHER,SNAPSHOT,2015-03,88.4
            """;

        assertThat(Audits.said(Audits.audit(header + outturns + "m,PERCENT,HIGHER,SNAPSHOT,TARGET-2016-03,80\n")))
                .containsExactly(
                        "TARGET_PLAUSIBLE row 4: the target of 80% for 2016-03 is worse than the last 3 outturns,"
                                + " 91.4%, 89.6%, 88.4%");
        assertThat(Audits.audit(header + outturns + "m,PERCENT,HIGHER,SNAPSHOT,TARGET-2016-03,88.4\n")
                        .findings())
                .isEmpty();
        assertThat(Audits.audit(header + outturns + "m,PERCENT,HIGHER,SNAPSHOT,TARGET,80\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aRelationHoldsInEachColumnThatHasItsMeasures() {
        Relation relation = new Relation(
                "sexes",
                FigureCheck.SUM_TO_100,
                ImmutableList.of(
                        new Relation.Member(FigureRole.PART, "girls", Optional.empty()),
                        new Relation.Member(FigureRole.PART, "boys", Optional.empty())));
        FigureAudit audit =
                FigureChecks.standard().with(ImmutableList.of(relation)).audit(Audits.figures(HEADER + """
                    girls,PERCENT,SNAPSHOT,2021-03,45,,,,
                    girls,PERCENT,SNAPSHOT,2022-03,45,,,,
                    girls,PERCENT,SNAPSHOT,2023-03,45,,,,
                    boys,PERCENT,SNAPSHOT,2021-03,55,,,,
                    boys,PERCENT,SNAPSHOT,2022-03,57,,,,
                    """));

        assertThat(audit.groups()).extracting(JudgedGroup::group).containsExactly("sexes/2021-03", "sexes/2022-03");
        assertThat(audit.findings()).extracting(FigureFinding::group).containsExactly(Optional.of("sexes/2022-03"));
    }

    @Test
    void theCatalogueListsEachCheckOnceAsACheckOnFigures() {
        assertThat(FigureChecks.catalogue())
                .hasSize(FigureCheck.values().length)
                .isSorted()
                .allSatisfy(entry -> {
                    assertThat(entry.kind()).isEqualTo(RuleKind.FIGURE);
                    assertThat(entry.subject()).isEqualTo(Subject.FIGURES);
                });
        assertThat(FigureCheck.SUM.id()).isEqualTo(RuleId.of("FIG-01"));
    }

    private static FigureAudit together(String one, String other) {
        return FigureChecks.standard()
                .audit(ImmutableMap.of("first", Audits.figures(one), "second", Audits.figures(other)));
    }

    private static FigureAudit sum(String part, String other, String total) {
        return Audits.audit(HEADER + "a,COUNT,SNAPSHOT,2021-03," + part + ",,,PART,g\nb,COUNT,SNAPSHOT,2021-03," + other
                + ",,,PART,g\nall,COUNT,SNAPSHOT,2021-03," + total + ",,,TOTAL,g\n");
    }

    private static FigureAudit shares(String one, String other) {
        return Audits.audit(HEADER + "a,PERCENT,SNAPSHOT,2021-03," + one + ",,,PART,g\nb,PERCENT,SNAPSHOT,2021-03,"
                + other + ",,,PART,g\n");
    }

    private static FigureAudit share(String count, String all, String percent) {
        return Audits.audit(HEADER + "a,COUNT,SNAPSHOT,2021-03," + count + ",,,NUMERATOR,g\nb,COUNT,SNAPSHOT,2021-03,"
                + all + ",,,DENOMINATOR,g\nc,PERCENT,SNAPSHOT,2021-03," + percent + ",,,RATE,g\n");
    }

    private static FigureAudit change(String before, String after, String change) {
        return Audits.audit(HEADER + "a,COUNT,SNAPSHOT,2021-03," + before + ",,,OPENING,g\na,COUNT,SNAPSHOT,2022-03,"
                + after + ",,,CLOSING,g\nb,COUNT,SNAPSHOT,2022-03," + change + ",,,VALUE,g\n");
    }

    private static FigureAudit months(String... values) {
        StringBuilder csv = new StringBuilder("measure_id,unit,basis,column,value\n");
        for (int i = 0; i < values.length; i++) {
            csv.append("m,PERCENT,MONTH,2022-0")
                    .append(i + 1)
                    .append(',')
                    .append(values[i])
                    .append('\n');
        }
        return Audits.audit(csv.toString());
    }

    private static GroupResult result(FigureAudit audit) {
        assertThat(audit.groups()).hasSize(1);
        return audit.groups().get(0).result();
    }
}
