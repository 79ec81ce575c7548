package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CohortTest {

    @Test
    void saysItselfInWords() {
        assertThat(Cohort.everyone()).hasToString("of any age");
        assertThat(Cohort.aged(17, 21).withLookedAfterAt(16)).hasToString("aged 17 to 21, looked after at 16");
        assertThat(Cohort.aged(18, 18)).hasToString("aged 18");
        assertThat(new Cohort(Optional.of(4), Optional.empty(), Optional.empty(), Optional.empty()))
                .hasToString("aged 4 and over");
        assertThat(new Cohort(Optional.empty(), Optional.of(15), Optional.empty(), Optional.empty()))
                .hasToString("under 16");
        assertThat(Cohort.everyone().withInCareFor(Period.of(2, 6, 1)))
                .hasToString("of any age, in care for 2 years and 6 months and 1 day");
        assertThat(Cohort.everyone().withInCareFor(Period.ofYears(1))).hasToString("of any age, in care for 1 year");
    }

    @Test
    void ageFromNoughtIsNoLowerBound() {
        assertThat(Cohort.aged(0, 17))
                .isEqualTo(new Cohort(Optional.empty(), Optional.of(17), Optional.empty(), Optional.empty()))
                .isNotEqualTo(Cohort.aged(1, 17));
    }

    @Test
    void refusesWhatNobodyCanBe() {
        assertThatThrownBy(() -> Cohort.aged(22, 21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ageFrom is 22; it must not be over ageTo, 21");
        assertThatThrownBy(() -> Cohort.aged(-1, 21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ageFrom is -1; it must be 0 or more");
        assertThatThrownBy(() -> Cohort.everyone().withLookedAfterAt(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lookedAfterAt is -1; it must be 0 or more");
        assertThatThrownBy(() -> Cohort.everyone().withInCareFor(Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inCareFor is P0D; it must be longer than nothing");
        assertThat(Cohort.aged(0, 0)).hasToString("under 1");
    }
}
