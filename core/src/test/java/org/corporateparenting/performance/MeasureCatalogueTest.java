package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.records;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.law.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue of measures must hold, and in what form. */
class MeasureCatalogueTest {

    private static final Measures CATALOGUE = Measures.catalogue();

    static Stream<Samples.Fields> wanted() {
        return records("measures-that-must-be-there.csv");
    }

    static Stream<MeasureFigures> published() {
        return Stream.of(Scorecards.northamptonshireMarch2023(), Scorecards.northamptonshireStrategy2013To2016())
                .flatMap(figures -> figures.measures().stream());
    }

    @ParameterizedTest
    @MethodSource("wanted")
    void holdsWhatRowsContractAndPromisesCallFor(Samples.Fields wanted) {
        String name = wanted.get("name");

        if (wanted.get("kind").equals("row")) {
            assertThat(CATALOGUE.all())
                    .anySatisfy(measure -> assertThat(measure.statutoryRows()).contains(name));
        } else {
            assertThat(CATALOGUE.tryGet(name)).isPresent();
        }
    }

    @Test
    void holdsEveryMeasureOfThePublishedTablesInTheirUnitAndDirection() {
        assertThat(published().map(figures -> figures.measure().id()).distinct())
                .hasSize(92 + 25 - 5);
        assertThat(published()).allSatisfy(figures -> {
            Measure known = CATALOGUE.get(figures.measure().id());
            assertThat(known.unit()).isEqualTo(figures.measure().unit());
            assertThat(known.polarity()).isEqualTo(figures.measure().polarity());
        });
    }

    @Test
    void publishedMeasuresCarryTheirDefinition() {
        Measure read = Scorecards.northamptonshireStrategy2013To2016()
                .find("care-leavers-eet-19-21")
                .orElseThrow()
                .measure();

        assertThat(read.cohort()).hasToString("aged 19 to 21, looked after at 16");
        assertThat(read.family()).contains("care-leavers-eet");
        assertThat(read.compareWith(CATALOGUE.get(read.id())).isComparable()).isTrue();
        assertThat(published())
                .allSatisfy(figures -> assertThat(figures.measure().numerator())
                        .as(figures.toString())
                        .isPresent());
    }

    @Test
    void contractMeasureStandsOnceAndIsFoundByBothNames() {
        Measure byNumber = CATALOGUE.get("KPI-08");

        assertThat(CATALOGUE.get("three-or-more-placements-12-months")).isSameAs(byNumber);
        assertThat(Measures.contract().get("three-or-more-placements-12-months"))
                .isSameAs(byNumber);
        assertThat(CATALOGUE.all()).containsAll(Measures.contract().all());
        assertThat(CATALOGUE.all())
                .extracting(Measure::id)
                .doesNotContain("three-or-more-placements-12-months")
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.all())
                .noneSatisfy(measure -> assertThat(measure.figuresId().flatMap(CATALOGUE::tryGet))
                        .isPresent()
                        .get()
                        .isNotSameAs(measure));
    }

    @Test
    void twoMeasuresCannotShareFigures() {
        Measure one = CATALOGUE.get("KPI-08");
        Measure two = one.toBuilder().id("KPI-08-AGAIN").build();

        assertThatThrownBy(() -> Measures.of(List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three-or-more-placements-12-months");
    }

    @Test
    void everyMeasureSaysWhatIsCountedAndOutOfWhat() {
        ImmutableSet<Unit> undivided = ImmutableSet.of(Unit.COUNT, Unit.GBP_M);
        assertThat(CATALOGUE.all()).hasSizeGreaterThan(450).allSatisfy(measure -> {
            assertThat(measure.numerator()).isPresent();
            assertThat(measure.population().isPresent()).isEqualTo(!undivided.contains(measure.unit()));
            assertThat(measure.section()).isPresent();
            assertThat(measure.id()).matches("KPI-\\d\\d|[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(measure.source())
                    .matches(source -> source.isEmpty() || source.get().matches("S00[0-4]:\\d{2,4}"));
            assertThat(measure.statutoryRows())
                    .allMatch(row -> row.matches("[A-Z]{2,3}-\\d\\d"))
                    .doesNotHaveDuplicates();
            assertThat(measure.source().isPresent() || !measure.statutoryRows().isEmpty())
                    .as("where " + measure + " comes from")
                    .isTrue();
        });
    }

    @Test
    void measureOfTheNationalTablesNamesItsRow() {
        Measure stability = CATALOGUE.get("same-placement-2-years-under-16");

        assertThat(stability.statutoryRows()).startsWith("IND-08");
        assertThat(stability.force()).contains(Force.DATA);
        assertThat(stability.cohort())
                .isEqualTo(new Cohort(
                        Optional.empty(), Optional.of(15), Optional.of(Period.ofMonths(30)), Optional.empty()));
        assertThat(CATALOGUE.get("KPI-12").statutoryRows()).contains("IND-10");
        assertThat(CATALOGUE.get("first-review-on-time").force()).contains(Force.STATUTE);
        assertThat(CATALOGUE.get("return-interviews-72-hours").force()).contains(Force.GUIDANCE);
        assertThat(CATALOGUE.get("initial-health-assessment-28-days").force()).isEmpty();
    }

    @Test
    void definitionIsPutTogetherFromItsParts() {
        assertThat(CATALOGUE.get("initial-health-assessment-28-days").definition())
                .contains(
                        "Those whose first health assessment was in time (28 days), out of children who came into care.");
        assertThat(CATALOGUE.get("staying-put").definition())
                .contains("Young people of 18 or more who go on living with their former foster carers.");
        assertThat(CATALOGUE.get("KPI-05").definition().orElseThrow())
                .endsWith("The source does not say whether the days are working days.");
    }

    @Test
    void familyHoldsTheVersionsOfOneCount() {
        assertThat(CATALOGUE.family("care-leavers-suitable-accommodation"))
                .extracting(Measure::id)
                .containsExactly(
                        "KPI-10",
                        "care-leavers-suitable-accommodation-19-21",
                        "care-leavers-suitable-accommodation-16-21",
                        "national-care-leavers-suitable-accommodation-17-18",
                        "national-care-leavers-suitable-accommodation-19-21");
        assertThat(CATALOGUE.family("no such family")).isEmpty();
        assertThat(CATALOGUE.all().stream()
                        .flatMap(measure -> measure.family().stream())
                        .distinct())
                .allSatisfy(family -> assertThat(CATALOGUE.family(family)).hasSizeGreaterThan(1));
    }
}
