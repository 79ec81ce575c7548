package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.indicator.Breakdown;
import org.corporateparenting.indicator.CohortScorecard;
import org.corporateparenting.indicator.IndicatorPass;
import org.corporateparenting.indicator.Indicators;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.performance.Scorecard;

/** Every measure that can be worked out from case files, counted on a day and, where the records reach back, a year before. */
final class MeasuresCounted {

    private MeasuresCounted() {}

    static CohortScorecard of(
            Supply supply,
            LocalDate asAt,
            Interpretation interpretation,
            ImmutableList<Breakdown> breakdowns,
            Optional<Scorecard> published) {
        Indicators indicators = Indicators.standard().with(interpretation);
        CohortScorecard scorecard = CohortScorecard.of(
                indicators, pass(indicators, asAt, breakdowns).tally(supply.caseFiles()));
        if (reachesBack(supply)) {
            scorecard = scorecard.since(
                    pass(indicators, asAt.minusYears(1), breakdowns).tally(supply.caseFiles()));
        }
        return published.map(scorecard::heldAgainst).orElse(scorecard);
    }

    private static IndicatorPass pass(Indicators indicators, LocalDate asAt, ImmutableList<Breakdown> breakdowns) {
        return indicators.asAt(asAt).by(breakdowns.toArray(new Breakdown[0]));
    }

    /** A return of one year does not have the children who left care before it. */
    private static boolean reachesBack(Supply supply) {
        return supply.returned()
                .filter(returned -> returned.earlier().isEmpty())
                .isEmpty();
    }
}
