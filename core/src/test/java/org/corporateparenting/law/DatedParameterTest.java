package org.corporateparenting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class DatedParameterTest {

    private static final Citation SOURCE = Instruments.CARE_PLANNING_REGULATIONS_2010.at("reg 28");
    private static final LocalDate FIRST = LocalDate.of(2011, 4, 1);
    private static final LocalDate EASED = LocalDate.of(2020, 4, 24);
    private static final LocalDate RESTORED = LocalDate.of(2020, 9, 26);

    private final DatedValue<Integer> old = value(16, DateRange.of(FIRST, EASED));
    private final DatedValue<Integer> eased = value(24, DateRange.of(EASED, RESTORED));
    private final DatedValue<Integer> restored = value(16, DateRange.startingOn(RESTORED));
    private final DatedParameter<Integer> weeks =
            DatedParameter.of("weeks of temporary approval", ImmutableList.of(restored, old, eased));

    @Test
    void thereIsNoValueOnTheDayBeforeTheFirstVersion() {
        assertThat(weeks.on(FIRST.minusDays(1))).isEmpty();
        assertThat(weeks.on(FIRST)).contains(old);
    }

    @Test
    void eachVersionHoldsUpToTheDayBeforeTheNext() {
        assertThat(weeks.on(EASED.minusDays(1))).contains(old);
        assertThat(weeks.on(EASED)).contains(eased);
        assertThat(weeks.on(RESTORED.minusDays(1))).contains(eased);
        assertThat(weeks.on(RESTORED)).contains(restored);
    }

    @Test
    void theLastVersionRunsOnWhereItHasNoEnd() {
        assertThat(weeks.on(LocalDate.of(2999, 12, 31))).contains(restored);
    }

    @Test
    void aGapBetweenVersionsHasNoValue() {
        DatedParameter<Integer> gapped = DatedParameter.of("gapped", ImmutableList.of(old, restored));
        assertThat(gapped.on(EASED.minusDays(1))).contains(old);
        assertThat(gapped.on(EASED)).isEmpty();
        assertThat(gapped.on(RESTORED.minusDays(1))).isEmpty();
        assertThat(gapped.on(RESTORED)).contains(restored);
    }

    @Test
    void thereIsNoValueFromTheDayOnWhichTheLastVersionEnds() {
        DatedParameter<Integer> ended = DatedParameter.of("ended", ImmutableList.of(old));
        assertThat(ended.on(EASED.minusDays(1))).contains(old);
        assertThat(ended.on(EASED)).isEmpty();
    }

    @Test
    void versionsAreListedEarliestFirst() {
        assertThat(weeks.versions()).containsExactly(old, eased, restored);
    }

    @Test
    void isKnownByItsName() {
        assertThat(weeks.name()).isEqualTo("weeks of temporary approval");
        assertThat(weeks).hasToString("weeks of temporary approval");
    }

    @Test
    void twoValuesOnOneDayAreRefused() {
        DatedValue<Integer> early = value(24, DateRange.startingOn(EASED.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedParameter.of("weeks", ImmutableList.of(early, old)))
                .withMessage("weeks has two values at once: 2011-04-01/2020-04-24 overlaps 2020-04-23/..;"
                        + " versions must not overlap");
    }

    @Test
    void twoVersionsWithoutAnEndAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DatedParameter.of("weeks", ImmutableList.of(value(1, DateRange.startingOn(FIRST)), restored)))
                .withMessage("weeks has two values at once: 2011-04-01/.. overlaps 2020-09-26/..;"
                        + " versions must not overlap");
    }

    @Test
    void noVersionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedParameter.of("weeks", ImmutableList.of()))
                .withMessage("weeks has no version; a parameter has at least one");
    }

    @Test
    void aValueThatWasNeverInForceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(1, DateRange.of(FIRST, FIRST)))
                .withMessage("validity 2011-04-01/2011-04-01 holds no day; a value is in force on at least one");
    }

    @SuppressWarnings("NullAway")
    @Test
    void nothingOfAValueMayBeMissing() {
        DateRange always = DateRange.startingOn(FIRST);
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedValue<>(null, always, SOURCE, Confidence.VERIFIED))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedValue<>(1, null, SOURCE, Confidence.VERIFIED))
                .withMessage("validity");
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedValue<>(1, always, null, Confidence.VERIFIED))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedValue<>(1, always, SOURCE, null))
                .withMessage("confidence");
    }

    private static DatedValue<Integer> value(int value, DateRange validity) {
        return new DatedValue<>(value, validity, SOURCE, Confidence.VERIFIED);
    }
}
