package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.AgeBandScheme;
import org.corporateparenting.forecast.ForecastInterval;
import org.corporateparenting.forecast.PlacementGroup;
import org.corporateparenting.forecast.Projection;

/** The fields of a forecast of one age band in one placement group at the end of one month. */
public final class ForecastFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("month", "ageBand", "placement", "expected", "lower", "upper", "level", "cost");

    private ForecastFields() {}

    /** Writes every age band in every placement group at the end of a month. */
    public static void write(
            Projection projection, double level, ImmutableMap<PlacementGroup, Double> weeklyCosts, FlatWriter out) {
        for (AgeBand band : AgeBandScheme.PLACEMENT_FORECAST.bands()) {
            for (PlacementGroup group : PlacementGroup.values()) {
                ForecastInterval interval = projection.of(band, group).interval(level);
                Optional<BigDecimal> cost =
                        Optional.ofNullable(weeklyCosts.get(group)).map(week -> rounded(week * interval.expected(), 2));
                out.text("month", projection.month().toString())
                        .text("ageBand", band.label())
                        .text("placement", group.name())
                        .number("expected", Optional.of(rounded(interval.expected(), 1)))
                        .number("lower", Optional.of(rounded(interval.lower(), 1)))
                        .number("upper", Optional.of(rounded(interval.upper(), 1)))
                        .number("level", Optional.of(BigDecimal.valueOf(level)))
                        .number("cost", cost)
                        .end();
            }
        }
    }

    private static BigDecimal rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    }
}
