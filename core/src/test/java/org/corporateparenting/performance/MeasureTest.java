package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.measure;
import static org.corporateparenting.performance.Samples.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Measure KPI_08 = Measures.contract().get("KPI-08");

    @Test
    void countIsRatedAgainstATarget() {
        Rating rating = Measures.contract().get("KPI-08").rate(Count.of(135, 1231), Target.atMostPercent("10"));

        assertThat(rating.kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(rating.gap()).contains(number("-1.0"));
        assertThat(rating.because())
                .isEqualTo("11.0% (135 of 1231) misses the target of at most 10% by 1.0 percentage points; no tolerance"
                        + " is known");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0, AT_TARGET, 0.0",
        "10.1, WITHIN_TOLERANCE, -0.1",
        "12.0, WITHIN_TOLERANCE, -2.0",
        "12.1, OUTSIDE_TOLERANCE, -2.1",
        "9.9, AT_TARGET, 0.1"
    })
    void lowIsGoodUpToTheTargetAndToleratedUpToTheTolerance(String value, Rating.Kind kind, String gap) {
        Rating rating = KPI_08.rate(number(value), Target.atMostPercent("10"), Tolerance.of("2"));

        assertThat(rating.kind()).isEqualTo(kind);
        assertThat(rating.gap().orElseThrow()).isEqualByComparingTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"85.0, AT_TARGET", "84.9, WITHIN_TOLERANCE", "80.0, WITHIN_TOLERANCE", "79.9, OUTSIDE_TOLERANCE"})
    void highIsGoodDownToTheTargetAndToleratedDownToTheTolerance(String value, Rating.Kind kind) {
        Measure measure = Measures.contract().get("KPI-01");

        assertThat(measure.rate(number(value), Target.atLeastPercent("85"), Tolerance.of("5"))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void reasonSaysWhichSideOfTheTolerance() {
        Target target = Target.atMostPercent("10");

        assertThat(KPI_08.rate(number("10"), target, Tolerance.unknown()).because())
                .isEqualTo("10% meets the target of at most 10%");
        assertThat(KPI_08.rate(number("9.5"), target, Tolerance.unknown()).because())
                .isEqualTo("9.5% meets the target of at most 10%, 0.5 percentage points better than it need be");
        assertThat(KPI_08.rate(number("11"), target, Tolerance.of("2")).because())
                .isEqualTo("11% misses the target of at most 10% by 1 percentage points, within the tolerance of 2"
                        + " percentage points");
        assertThat(KPI_08.rate(number("13"), target, Tolerance.of("2")).because())
                .isEqualTo("13% misses the target of at most 10% by 3 percentage points, outside the tolerance of 2"
                        + " percentage points");
    }

    @Test
    void countIsRatedAsItIsPublished() {
        Target target = Target.atMostPercent("10");

        assertThat(KPI_08.rate(Count.of(1004, 10_000), target).kind()).isEqualTo(Rating.Kind.AT_TARGET);
        assertThat(KPI_08.rate(Count.of(1005, 10_000), target).kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(KPI_08.toBuilder()
                        .rounding(new Rounding(2))
                        .build()
                        .rate(Count.of(1004, 10_000), target)
                        .kind())
                .isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
    }

    @Test
    void nothingCountedIsNeitherNoughtNorAHundred() {
        Rating rating = KPI_08.rate(Count.of(0, 0), Target.atMostPercent("10"), Tolerance.of("100"));

        assertThat(rating)
                .isEqualTo(new Rating(
                        Rating.Kind.NOT_RATED, Optional.empty(), "nothing was counted: 0 of 0 has no value"));
    }

    @Test
    void targetOfAnotherUnitOrDirectionIsRefused() {
        assertThatThrownBy(() -> KPI_08.rate(Count.of(1, 2), Target.atMost(number("10"), Unit.DAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target at most 10 days is in DAYS; KPI-08 is measured in PERCENT");
        assertThatThrownBy(() -> KPI_08.rate(Count.of(1, 2), Target.atLeastPercent("10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target at least 10% runs the wrong way; for KPI-08 less is better");
        assertThatThrownBy(() -> Measures.contract().get("KPI-01").rate(Count.of(1, 2), Target.atMostPercent("10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target at most 10% runs the wrong way; for KPI-01 more is better");
    }

    @Test
    void measureWithoutDirectionIsRatedAgainstATargetThatHasOne() {
        Measure measure = measure(Unit.COUNT, Polarity.NONE);

        assertThat(measure.rate(number("8"), Target.exactly(number("0"), Unit.COUNT), Tolerance.unknown())
                        .kind())
                .isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
    }

    @Test
    void ratingHasAGapExactlyWhenItIsOne() {
        assertThatThrownBy(() -> new Rating(Rating.Kind.AT_TARGET, Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gap of a rating AT_TARGET must be given");
        assertThatThrownBy(() -> new Rating(Rating.Kind.NOT_RATED, Optional.of(number("1")), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gap of a rating NOT_RATED must be empty");
    }

    @Test
    void measureNeedsANameAndAPositiveNumber() {
        assertThatThrownBy(() -> measure(Unit.COUNT, Polarity.NONE).toBuilder()
                        .label(" ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id and label of a measure must not be blank; id is 'M-1'");
        assertThatThrownBy(() ->
                        measure(Unit.COUNT, Polarity.NONE).toBuilder().kpi(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kpi is 0; it must be 1 or more");
    }

    @Test
    void contractHoldsTheNineteenMeasuresThatAreDefined() {
        Measures contract = Measures.contract();

        assertThat(contract.all())
                .extracting(measure -> measure.kpi().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21);
        assertThat(contract.tryGet("KPI-15")).isEmpty();
        assertThat(contract.kpi(20)).isEmpty();
        assertThat(contract.kpi(8)).contains(KPI_08);
        assertThat(contract.all())
                .filteredOn(measure -> measure.figuresId().isEmpty())
                .extracting(Measure::id)
                .containsExactly("KPI-13", "KPI-14");
        assertThat(contract.all())
                .filteredOn(measure -> measure.frequency().equals(Optional.of(Frequency.QUARTERLY)))
                .extracting(Measure::id)
                .containsExactly("KPI-18", "KPI-19", "KPI-21");
        assertThat(contract.all()).allSatisfy(measure -> {
            assertThat(measure.definition()).isPresent();
            assertThat(measure.source().orElseThrow()).matches("S001:1\\d{3}");
        });
    }

    @Test
    void unknownMeasureListsTheKnownOnes() {
        assertThatThrownBy(() -> Measures.contract().get("KPI-15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'KPI-15' is not one of these measures: KPI-01, KPI-02, KPI-03, KPI-04, KPI-05, KPI-06,"
                        + " KPI-07, KPI-08, KPI-09, KPI-10, KPI-11, KPI-12, KPI-13, KPI-14, KPI-16, KPI-17, KPI-18,"
                        + " KPI-19, KPI-21");
        assertThatThrownBy(() -> Measures.of(List.of(KPI_08, KPI_08))).isInstanceOf(IllegalArgumentException.class);
    }
}
