package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CareLeaverProjectionTest {

    private static final ImmutableMap<Integer, Long> MARCH_2022 = ImmutableMap.<Integer, Long>builder()
            .put(16, 258L)
            .put(18, 146L)
            .put(19, 140L)
            .put(20, 165L)
            .put(21, 100L)
            .put(22, 55L)
            .put(23, 47L)
            .put(24, 29L)
            .buildOrThrow();

    @Test
    void thePublishedGainFollowsIfSupportEndsAtTwentyFour() {
        CareLeaverProjection published = CareLeaverProjection.of(MARCH_2022, 2, 24);
        assertThat(published.current()).isEqualTo(682);
        assertThat(published.entrants()).isEqualTo(258);
        assertThat(published.exits()).isEqualTo(131);
        assertThat(published.net()).isEqualTo(127);
        assertThat(published.projected()).isEqualTo(809);
    }

    @Test
    void whoIsTwentyTwoIsNotYetTwentyFiveTwoYearsOn() {
        assertThat(CareLeaverProjection.of(MARCH_2022, 2, 25).net()).isEqualTo(182);
        assertThat(CareLeaverProjection.of(MARCH_2022, 1, 25).exits()).isEqualTo(29);
        assertThat(CareLeaverProjection.of(MARCH_2022, 1, 25).entrants()).isZero();
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareLeaverProjection.of(MARCH_2022, 0, 25))
                .withMessage("years is 0 and exitAge is 25; years must be 1 or more, and exitAge 19 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareLeaverProjection.of(ImmutableMap.of(18, -1L), 1, 25))
                .withMessage("byAge holds -1 of age 18; neither may be negative");
    }

    @Test
    void fewerCameThanTheForecastOf2020SaidForMarch2022() {
        ForecastAccuracy made2020 = new ForecastAccuracy(
                LocalDate.of(2020, 3, 31),
                YearMonth.of(2022, 3),
                Optional.empty(),
                Optional.empty(),
                ForecastInterval.ofBounds(1254, 1254),
                1184);
        assertThat(made2020.error()).isEqualTo(-70);
        assertThat(made2020.relativeError().orElseThrow()).isCloseTo(-0.0558, within(0.00005));
        assertThat(made2020.isWithinBounds()).isFalse();
    }
}
