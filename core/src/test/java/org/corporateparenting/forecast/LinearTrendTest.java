package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearTrendTest {

    private static final LocalDate MARCH_2018 = LocalDate.of(2018, 3, 31);
    private static final LocalDate MARCH_2022 = LocalDate.of(2022, 3, 31);
    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 31);
    private static final LocalDate AUGUST_2024 = LocalDate.of(2024, 8, 31);

    @Test
    void theLineGoesThroughTwoPoints() {
        LinearTrend trend = LinearTrend.through(ImmutableMap.of(MARCH_2018, 1094, MARCH_2022, 1184));
        assertThat(trend.on(MARCH_2018)).isCloseTo(1094, within(1e-9));
        assertThat(trend.on(MARCH_2022)).isCloseTo(1184, within(1e-9));
        assertThat(trend.perYear()).isCloseTo(22.5, within(0.05));
        assertThat(trend.on(MARCH_2024)).isCloseTo(1229.0, within(0.05));
        assertThat(trend.on(AUGUST_2024)).isCloseTo(1238.5, within(0.05));
    }

    @Test
    void leastSquaresThroughFivePointsComesNearThePublishedLine() {
        LinearTrend trend = LinearTrend.through(ImmutableMap.of(
                MARCH_2018,
                1094,
                LocalDate.of(2020, 3, 31),
                1163,
                LocalDate.of(2021, 3, 31),
                1143,
                MARCH_2022,
                1184,
                LocalDate.of(2022, 8, 31),
                1218));
        assertThat(trend.perYear()).isCloseTo(24.1, within(0.05));
        assertThat(trend.on(MARCH_2024)).isCloseTo(1240.4, within(0.05));
        assertThat(trend.on(AUGUST_2024)).isCloseTo(1250.6, within(0.05));
    }

    @Test
    void aLineNeedsTwoDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearTrend.through(Map.of(MARCH_2018, 1)))
                .withMessage("totals has 1 days; a line needs at least two");
    }

    @Test
    void sharesThatRoundByThemselvesNeedNotAddUp() {
        ProRata<String> thirds = ProRata.of(ImmutableMap.of("a", 1L, "b", 1L, "c", 1L));
        assertThat(thirds.split(5)).isEqualTo(ImmutableMap.of("a", 2L, "b", 2L, "c", 2L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProRata.of(ImmutableMap.of("a", 0L)))
                .withMessage("counts is {a=0}; none may be negative and at least one must be above 0");
    }

    @Test
    void theStrategysTableIsReproduced() {
        ImmutableMap<PlacementGroup, Long> actual = ImmutableMap.of(
                PlacementGroup.FOSTERING, 847L, PlacementGroup.RESIDENTIAL, 139L, PlacementGroup.SUPPORTED, 109L);
        long modelled = ProRata.of(ImmutableMap.of("modelled", 1093L, "other", 125L))
                .split(1241)
                .getOrDefault("modelled", 0L);
        assertThat(modelled).isEqualTo(1114);
        assertThat(ProRata.of(actual).split(modelled).values()).containsExactly(862L, 141L, 111L);
        assertThat(ProRata.of(ImmutableMap.of("0", 43L, "1-4", 136L, "5-9", 188L, "10-15", 441L, "16-18", 285L))
                        .split(modelled)
                        .values())
                .containsExactly(44L, 139L, 192L, 449L, 290L);
    }
}
