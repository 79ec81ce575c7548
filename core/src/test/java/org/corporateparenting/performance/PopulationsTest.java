package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationsTest {

    private static final Measure RATE = Measures.catalogue().get("children-in-care-rate");
    private static final Cohort UNDER_18 = Cohort.aged(0, 17);
    private static final PopulationEstimate MID_2023 =
            new PopulationEstimate("England", UNDER_18, LocalDate.of(2023, 6, 30), 12_059_476);
    private static final PopulationEstimate MID_2024 =
            new PopulationEstimate("England", UNDER_18, LocalDate.of(2024, 6, 30), 12_183_016);
    private static final Populations ENGLAND = Populations.of(List.of(MID_2024, MID_2023));

    @Test
    void rateOnTheLastDayOfMarchTakesTheMiddleOfTheYearBefore() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        Count count = ENGLAND.near("England", RATE.cohort(), day).orElseThrow().outOf(81_770);

        assertThat(count.value(Unit.RATE_PER_10K, new Rounding(2))).contains(number("67.12"));
        assertThat(count.value(Unit.RATE_PER_10K, Rounding.WHOLE)).contains(number("67"));
        assertThat(RATE.value(count)).contains(number("67.1"));
        assertThat(ENGLAND.near("England", UNDER_18, day.minusYears(1))
                        .map(people -> people.outOf(83_530))
                        .flatMap(rate -> rate.value(Unit.RATE_PER_10K, new Rounding(2))))
                .contains(number("69.27"));
    }

    @Test
    void estimateIsNeitherAfterTheDayNorMoreThanAYearBeforeIt() {
        assertThat(near(2023, 6, 29)).isEmpty();
        assertThat(near(2023, 6, 30)).containsExactly(MID_2023);
        assertThat(near(2024, 6, 29)).containsExactly(MID_2023);
        assertThat(near(2024, 6, 30)).containsExactly(MID_2024);
        assertThat(near(2025, 6, 30)).containsExactly(MID_2024);
        assertThat(near(2025, 7, 1)).isEmpty();
    }

    @Test
    void populationOfOtherAgesOrAreaIsNotTaken() {
        LocalDate day = LocalDate.of(2025, 3, 31);

        assertThat(ENGLAND.near("England", Cohort.aged(0, 19), day)).isEmpty();
        assertThat(ENGLAND.near("Wales", UNDER_18, day)).isEmpty();
        assertThat(ENGLAND.areas()).containsExactly("England");
    }

    @Test
    void twoNumbersForOnePopulationAreRefused() {
        PopulationEstimate again = new PopulationEstimate("England", UNDER_18, LocalDate.of(2024, 6, 30), 1);

        assertThatThrownBy(() -> Populations.of(List.of(MID_2024, again))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void estimateMustBeOfSomebodySomewhere() {
        assertThatThrownBy(() -> new PopulationEstimate(" ", UNDER_18, MID_2024.day(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area is blank; it must say where the people live");
        assertThatThrownBy(() -> new PopulationEstimate("England", UNDER_18, MID_2024.day(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number is 0; it must be more than 0");
        assertThatThrownBy(() -> MID_2024.outOf(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PopulationEstimate> near(int year, int month, int day) {
        return ENGLAND.near("England", UNDER_18, LocalDate.of(year, month, day)).stream()
                .toList();
    }
}
