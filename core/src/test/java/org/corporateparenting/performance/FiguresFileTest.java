package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.figures;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.period;
import static org.corporateparenting.performance.Samples.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresFileTest {

    @Test
    void threeColumnsAreEnough() {
        Parsed<Figures> parsed = figures("measure_id,column,value\nvisits,2023-02,88\nvisits,2023-03,91.5\n");

        assertThat(parsed.findings()).isEmpty();
        MeasureFigures visits = parsed.value().find("visits").orElseThrow();
        assertThat(visits.measure().label()).isEqualTo("visits");
        assertThat(visits.measure().unit()).isEqualTo(Unit.NUMBER);
        assertThat(visits.measure().polarity()).isEqualTo(Polarity.NONE);
        assertThat(visits.measure().frequency()).isEmpty();
        assertThat(visits.latest().flatMap(Figure::value)).contains(number("91.5"));
        assertThat(visits.yearToDate()).isEmpty();
        assertThat(visits.target()).isEmpty();
        assertThat(parsed.value()).hasToString("Figures[1 measure]");
        assertThat(visits).hasToString("visits (2 figures)");
        assertThat(parsed.value().find("other")).isEmpty();
    }

    /** Found by fuzzing: a month of a year that no collection year can have. */
    @Test
    void aMonthOfAYearBeforeThatOfFourDigitsIsNoPeriod() {
        MeasureFigures visits = figures("measure_id,column,value\nvisits,0097-02,88\nvisits,YTD,90\n")
                .value()
                .find("visits")
                .orElseThrow();
        assertThat(visits.figures())
                .allSatisfy(figure -> assertThat(figure.period()).isEmpty());
    }

    @Test
    void contractMeasureBringsItsUnitAndDirection() {
        Figures figures = figures(
                        "measure_id,column,value,kpi\nx,2023-03,11,8\nicpc-within-15-days,2023-03,60,\nKPI-03,2023-03,60,\n")
                .value();

        Measure x = figures.find("x").orElseThrow().measure();
        assertThat(x.kpi()).contains(8);
        assertThat(x.unit()).isEqualTo(Unit.PERCENT);
        assertThat(x.polarity()).isEqualTo(Polarity.LOWER);
        assertThat(x.label()).isEqualTo("Three or more placements in twelve months");
        assertThat(figures.find("icpc-within-15-days").orElseThrow().measure().kpi())
                .contains(5);
        assertThat(figures.find("KPI-03").orElseThrow().measure().kpi()).contains(3);
    }

    @Test
    void numberOfNoKnownContractMeasureTakesItsFrequencyFromTheFigures() {
        Figures figures = figures("measure_id,column,value,kpi,basis\na,2023-03,1,99,MONTH\nb,2023-03,1,98,QUARTER\n")
                .value();

        assertThat(figures.find("a").orElseThrow().measure().frequency()).contains(Frequency.MONTHLY);
        assertThat(figures.find("b").orElseThrow().measure().frequency()).contains(Frequency.QUARTERLY);
    }

    @Test
    void percentSignSaysTheUnit() {
        Figures figures =
                figures("measure_id,column,value,printed\nx,2023-03,11,11%\n").value();

        assertThat(figures.find("x").orElseThrow().measure().unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void signsForMissingFiguresAreNotNought() {
        Parsed<Figures> parsed = figures(
                "measure_id,column,value\nx,2022-10,n/a\nx,2022-11,-\nx,2022-12,tbc\nx,2023-01,\nx,2023-02,0\n");

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value().find("x").orElseThrow().figures())
                .extracting(Figure::status)
                .containsExactly(
                        FigureStatus.NOT_AVAILABLE,
                        FigureStatus.NOT_AVAILABLE,
                        FigureStatus.TO_BE_CONFIRMED,
                        FigureStatus.BLANK,
                        FigureStatus.VALUE);
        assertThat(parsed.value().find("x").orElseThrow().figures())
                .filteredOn(figure -> figure.value().isPresent())
                .hasSize(1);
    }

    @Test
    void badCellCostsItsFigureOnly() {
        Parsed<Figures> parsed =
                figures("measure_id,column,value,unit\nx,2022-10,about 5,PERCENT\nx,2022-11,5,SHEEP\n");

        assertThat(said(parsed))
                .containsExactly(
                        "READ-15 figures row 1 (value): value is not a number or a sign for a missing one (n/a, -, tbc)",
                        "READ-15 figures row 2 (unit): unit is not a unit such as PERCENT, COUNT or DAYS");
        MeasureFigures x = parsed.value().find("x").orElseThrow();
        assertThat(x.figures().get(0).status()).isEqualTo(FigureStatus.UNREADABLE);
        assertThat(x.figures().get(0).value()).isEmpty();
        assertThat(x.figures().get(1).unit()).isEqualTo(Unit.PERCENT);
        assertThat(x.figures().get(1).value()).contains(number("5"));
    }

    @Test
    void badNumbersOfKpiAndShiftAreFindings() {
        assertThat(said(figures("measure_id,column,value,kpi,shift\nx,2022-10,1,0,one\ny,2022-10,1,eight,-1\n")))
                .containsExactly(
                        "READ-15 figures row 1 (kpi): kpi is not the number of a contract measure",
                        "READ-15 figures row 1 (shift): shift is not a number of columns",
                        "READ-15 figures row 2 (kpi): kpi is not the number of a contract measure");
    }

    @Test
    void rowWithoutMeasureOrColumnIsLeftOut() {
        Parsed<Figures> parsed = figures("measure_id,column,value\n,2022-10,5\nx,,5\nx,2022-11,5\n");

        assertThat(said(parsed))
                .containsExactly(
                        "FIGURES-01 figures row 1: the row names no measure or no column; it is left out",
                        "FIGURES-01 figures row 2: the row names no measure or no column; it is left out");
        assertThat(parsed.value().find("x").orElseThrow().figures()).hasSize(1);
    }

    @Test
    void statusAndValueMustAgree() {
        Parsed<Figures> parsed = figures(
                "measure_id,column,value,status\nx,2022-10,,VALUE\nx,2022-11,5,BLANK\nx,2022-12,0,FALSE_ZERO\n");

        assertThat(said(parsed))
                .containsExactly(
                        "FIGURES-02 figures row 1: status is VALUE and there is no number",
                        "FIGURES-02 figures row 2: status is BLANK and there is a number; it is not used");
        assertThat(parsed.value().find("x").orElseThrow().figures())
                .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
        assertThat(parsed.value().find("x").orElseThrow().figures().get(2).recorded())
                .contains(number("0"));
    }

    @Test
    void secondValueForAPeriodIsReportedAndNotUsed() {
        Parsed<Figures> parsed = figures("measure_id,column,value\nx,2022-10,5\nx,2022-10,5.0\nx,2022-10,6\n");

        assertThat(said(parsed))
                .containsExactly("FIGURES-03 figures row 3: the value is another than the first one of the same measure"
                        + " and column, which is used");
        assertThat(parsed.value().find("x").orElseThrow().latest().flatMap(Figure::value))
                .contains(number("5"));
    }

    @Test
    void figuresKeepThePartsTheyPlay() {
        Parsed<Figures> parsed = figures("""
                        measure_id,column,value,role,of,table
                        x,2022-10,5,PART;NUMERATOR,all;share,T1
                        x,2022-11,5,RATE,,T1
                        x,2022-12,5,PART;PART,all,T1
                        x,2023-01,5,KING,all,T1
                        x,2023-02,5,,all,T1
                        """);

        assertThat(parsed.value().find("x").orElseThrow().figures())
                .extracting(Figure::parts)
                .extracting(Object::toString)
                .containsExactly(
                        "[FigurePart[role=PART, group=all], FigurePart[role=NUMERATOR, group=share]]",
                        "[FigurePart[role=RATE, group=]]",
                        "[]",
                        "[]",
                        "[]");
        assertThat(said(parsed))
                .containsExactly(
                        "FIGURES-04 figures row 3: role and of do not pair, or a role is not known; both are left out",
                        "FIGURES-04 figures row 4: role and of do not pair, or a role is not known; both are left out",
                        "FIGURES-04 figures row 5: role and of do not pair, or a role is not known; both are left out");
        for (FiguresRule rule : FiguresRule.values()) {
            assertThat(rule.title()).isNotBlank();
        }
    }

    @Test
    void headersSayWhatStandsUnderThem() {
        assertThat(FigureColumn.of("2022-23-Q4").kind()).isEqualTo(FigureColumn.Kind.OUTTURN);
        assertThat(FigureColumn.of("2023-03-31").kind()).isEqualTo(FigureColumn.Kind.OUTTURN);
        assertThat(FigureColumn.of("YTD").kind()).isEqualTo(FigureColumn.Kind.YEAR_TO_DATE);
        assertThat(FigureColumn.of("TARGET").kind()).isEqualTo(FigureColumn.Kind.TARGET);
        assertThat(FigureColumn.of("TARGET-2016-03").kind()).isEqualTo(FigureColumn.Kind.TARGET);
        assertThat(FigureColumn.of("SN").benchmark()).contains("Statistical neighbours");
        assertThat(FigureColumn.of("REGION").benchmark()).contains("Region");
        assertThat(FigureColumn.of("16+").kind()).isEqualTo(FigureColumn.Kind.OTHER);
        assertThat(FigureColumn.of("16+").benchmark()).isEmpty();
    }

    @Test
    void quarterStandsUnderItsLastMonth() {
        MeasureFigures x = figures("""
                        measure_id,column,value,basis
                        x,2022-10,,QUARTER
                        x,2022-11,,QUARTER
                        x,2022-12,102.0,QUARTER
                        x,2023-03,144.7,QUARTER
                        """).value().find("x").orElseThrow();

        assertThat(x.outturns()).extracting(Figure::periodLabel).containsExactly("2022-23-Q3", "2022-23-Q4");
        assertThat(x.outturns().get(0).value()).contains(number("102.0"));
    }

    @Test
    void benchmarkHasADateOfItsOwn() {
        MeasureFigures x = figures("measure_id,column,value,period\nx,2023-03,63.4,\nx,ENGLAND,58,2022\nx,SN,56.0,\n")
                .value()
                .find("x")
                .orElseThrow();

        assertThat(x.benchmarks())
                .containsExactly(
                        new Benchmark("England", number("58"), Optional.of(PartialDate.parse("2022"))),
                        new Benchmark("Statistical neighbours", number("56.0"), Optional.empty()));
        assertThat(x.benchmarks().get(0).gap(number("63.4"), Polarity.HIGHER)).contains(number("5.4"));
        assertThat(x.benchmarks().get(0).gap(number("63.4"), Polarity.LOWER)).contains(number("-5.4"));
        assertThat(x.benchmarks().get(0).gap(number("63.4"), Polarity.NONE)).isEmpty();
        assertThatThrownBy(() -> new Benchmark(" ", number("1"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is blank; it must say whose value the benchmark is");
    }

    @Test
    void yearColumnStandsForTheYearToDate() {
        MeasureFigures x = figures(
                        "measure_id,column,value,period\nx,2022-23-Q4,89.9,2022-23-Q4\nx,2022-23,92.2,2022-23\n")
                .value()
                .find("x")
                .orElseThrow();

        assertThat(x.latest().flatMap(Figure::period)).contains(period("2022-23-Q4"));
        assertThat(x.yearToDate().flatMap(Figure::value)).contains(number("92.2"));
    }

    @Test
    void yearIsTheYearToDateAlsoWhereItsLastQuarterIsMissing() {
        MeasureFigures x = figures("""
                        measure_id,column,value
                        x,2022-23-Q3,88
                        x,2022-23-Q4,n/a
                        x,2022-23,90
                        x,2021-22,80
                        """).value().find("x").orElseThrow();
        MeasureFigures years = figures("measure_id,column,value\ny,2021-22,80\ny,2022-23,90\n")
                .value()
                .find("y")
                .orElseThrow();

        assertThat(x.latest().map(Figure::periodLabel)).contains("2022-23-Q3");
        assertThat(x.yearToDate().map(Figure::periodLabel)).contains("2022-23");
        assertThat(years.latest().map(Figure::periodLabel)).contains("2022-23");
        assertThat(years.yearToDate()).isEmpty();
    }

    @Test
    void fileThatIsNoneIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("any.csv"), "measure_id,column,value\nx,2023-03,1\n");

        assertThat(FiguresFile.read(file).value().measures()).hasSize(1);
        assertThatThrownBy(() -> FiguresFile.read(folder.resolve("none.csv")))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> figures("a,b\n1,2\n"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        "the input cannot be used: the first line of the file names none of the table's columns; the"
                                + " file is left out");
    }
}
