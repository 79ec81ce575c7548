package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class ObservedTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 4, 1);
    private static final Observed YEAR = Observed.during(DateRange.of(FIRST, END));
    private static final Observed ON = Observed.during(DateRange.startingOn(FIRST));

    @Test
    void completeObservationHoldsEveryDay() {
        assertThat(Observed.complete().on(LocalDate.MIN)).isTrue();
        assertThat(Observed.complete().on(LocalDate.MAX)).isTrue();
        assertThat(Observed.complete().firstGapIn(DateRange.startingOn(FIRST))).isEmpty();
    }

    @Test
    void whatWasNotSuppliedHoldsNoDay() {
        assertThat(Observed.notSupplied().on(FIRST)).isFalse();
        assertThat(Observed.notSupplied().firstGapIn(DateRange.startingOn(FIRST)))
                .contains(FIRST);
        assertThat(Observed.notSupplied().firstGapIn(DateRange.of(FIRST, FIRST)))
                .isEmpty();
    }

    @Test
    void observationDuringARangeHoldsItsDaysOnly() {
        assertThat(YEAR.on(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.on(FIRST)).isTrue();
        assertThat(YEAR.on(END.minusDays(1))).isTrue();
        assertThat(YEAR.on(END)).isFalse();
        assertThat(ON.on(END.plusYears(100))).isTrue();
    }

    @Test
    void aStretchWithinTheRangeHasNoGap() {
        assertThat(gap(FIRST, END)).isEmpty();
        assertThat(gap(FIRST, FIRST.plusDays(1))).isEmpty();
        assertThat(gap(END.minusDays(1), END)).isEmpty();
    }

    @Test
    void aStretchThatBeginsBeforeTheRangeHasItsGapOnItsFirstDay() {
        assertThat(gap(FIRST.minusDays(1), END)).contains(FIRST.minusDays(1));
        assertThat(gap(FIRST.minusDays(9), FIRST.minusDays(5))).contains(FIRST.minusDays(9));
    }

    @Test
    void aStretchThatOutlastsTheRangeHasItsGapWhereTheRangeEnds() {
        assertThat(gap(FIRST, END.plusDays(1))).contains(END);
        assertThat(YEAR.firstGapIn(DateRange.startingOn(FIRST))).contains(END);
    }

    @Test
    void aStretchAfterTheRangeHasItsGapOnItsFirstDay() {
        assertThat(gap(END, END.plusDays(1))).contains(END);
        assertThat(gap(END.plusDays(3), END.plusDays(4))).contains(END.plusDays(3));
    }

    @Test
    void aStretchOfNoDaysHasNoGap() {
        assertThat(gap(END.plusDays(3), END.plusDays(3))).isEmpty();
        assertThat(gap(FIRST, FIRST)).isEmpty();
    }

    @Test
    void aRangeWithoutAnEndHasNoGapAfterItsFirstDay() {
        assertThat(ON.firstGapIn(DateRange.startingOn(FIRST))).isEmpty();
        assertThat(ON.firstGapIn(DateRange.startingOn(FIRST.minusDays(1)))).contains(FIRST.minusDays(1));
    }

    @Test
    void aRangeOfNoDaysIsNotSupplied() {
        DateRange none = DateRange.of(FIRST, FIRST);
        assertThat(Observed.during(none)).isEqualTo(Observed.notSupplied());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observed.During(none))
                .withMessage("range 2024-04-01/2024-04-01 holds no day; it must hold one, or nothing was supplied");
    }

    @Test
    void observationsOfOneKindAreEqual() {
        assertThat(Observed.complete()).isEqualTo(Observed.complete());
        assertThat(Observed.notSupplied()).isEqualTo(Observed.notSupplied());
        assertThat(YEAR).isEqualTo(Observed.during(DateRange.of(FIRST, END))).isNotEqualTo(ON);
    }

    @SuppressWarnings("NullAway")
    @Test
    void aRangeIsNeeded() {
        assertThatNullPointerException().isThrownBy(() -> Observed.during(null)).withMessage("range");
    }

    private static Optional<LocalDate> gap(LocalDate from, LocalDate to) {
        return YEAR.firstGapIn(DateRange.of(from, to));
    }
}
