package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final Observed YEAR = Observed.during(DateRange.parse("2024-04-01/2025-04-01"));
    private static final Observations LIMITED =
            Observations.complete().with(ActKind.VISIT, Observed.notSupplied()).with(ActKind.REVIEW, YEAR);

    @Test
    void aKindThatIsNotNamedIsComplete() {
        assertThat(Observations.complete().of(ActKind.VISIT)).isEqualTo(Observed.complete());
        assertThat(LIMITED.of(ActKind.HEALTH_ASSESSMENT)).isEqualTo(Observed.complete());
    }

    @Test
    void theLastAnswerForAKindHolds() {
        assertThat(LIMITED.of(ActKind.VISIT)).isEqualTo(Observed.notSupplied());
        assertThat(LIMITED.of(ActKind.REVIEW)).isEqualTo(YEAR);
        assertThat(LIMITED.with(ActKind.VISIT, YEAR).of(ActKind.VISIT)).isEqualTo(YEAR);
        assertThat(LIMITED.without(EnumSet.of(ActKind.REVIEW)).of(ActKind.REVIEW))
                .isEqualTo(Observed.notSupplied());
        assertThat(LIMITED.of(ActKind.REVIEW)).isEqualTo(YEAR);
    }

    @Test
    void whatIsNamedIsInTheOrderOfTheKinds() {
        assertThat(LIMITED.named())
                .containsExactly(Map.entry(ActKind.REVIEW, YEAR), Map.entry(ActKind.VISIT, Observed.notSupplied()));
    }

    @Test
    void whatIsSaidAlreadyMakesNothingNew() {
        assertThat(LIMITED.with(ActKind.REVIEW, YEAR)).isSameAs(LIMITED);
        assertThat(LIMITED.without(EnumSet.of(ActKind.VISIT))).isSameAs(LIMITED);
    }

    @Test
    void aKindThatIsCompleteIsNotNamed() {
        assertThat(LIMITED.with(ActKind.VISIT, Observed.complete()))
                .isEqualTo(Observations.complete().with(ActKind.REVIEW, YEAR));
        assertThat(Observations.complete().with(ActKind.VISIT, Observed.complete()))
                .isSameAs(Observations.complete());
    }

    @Test
    void isAValue() {
        assertThat(LIMITED)
                .isEqualTo(Observations.complete()
                        .with(Map.of(ActKind.REVIEW, YEAR, ActKind.VISIT, Observed.notSupplied())))
                .hasSameHashCodeAs(Observations.complete()
                        .with(Map.of(ActKind.REVIEW, YEAR, ActKind.VISIT, Observed.notSupplied())))
                .isNotEqualTo(Observations.complete())
                .hasToString("Observations{REVIEW=During[range=2024-04-01/2025-04-01], VISIT=NotSupplied[]}");
        assertThat(LIMITED.hashCode()).isNotEqualTo(Observations.complete().hashCode());
    }
}
