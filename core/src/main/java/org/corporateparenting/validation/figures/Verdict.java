package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** What a judge says of one group. */
record Verdict(
        GroupResult result,
        Optional<Range<BigDecimal>> computed,
        Optional<Shown> printed,
        ImmutableList<Fault> faults,
        String because) {

    /** What is wrong, and at which figure. */
    record Fault(Shown at, String message) {}

    static Verdict holds(BigDecimal computed, Shown printed, String because) {
        return new Verdict(
                GroupResult.HOLDS,
                Optional.of(Range.singleton(computed)),
                Optional.of(printed),
                ImmutableList.of(),
                because);
    }

    static Verdict holds(String because) {
        return new Verdict(GroupResult.HOLDS, Optional.empty(), Optional.empty(), ImmutableList.of(), because);
    }

    static Verdict fails(BigDecimal computed, Shown printed, String message) {
        return new Verdict(
                GroupResult.FAILS,
                Optional.of(Range.singleton(computed)),
                Optional.of(printed),
                ImmutableList.of(new Fault(printed, message)),
                message);
    }

    static Verdict fails(Shown printed, String message) {
        return fails(ImmutableList.of(new Fault(printed, message)));
    }

    static Verdict fails(ImmutableList<Fault> faults) {
        Fault first = faults.get(0);
        return new Verdict(GroupResult.FAILS, Optional.empty(), Optional.of(first.at()), faults, first.message());
    }

    static Verdict implied(Range<BigDecimal> range, Shown printed, String because) {
        return new Verdict(GroupResult.IMPLIED, Optional.of(range), Optional.of(printed), ImmutableList.of(), because);
    }

    static Verdict notDetermined(String because) {
        return new Verdict(GroupResult.NOT_DETERMINED, Optional.empty(), Optional.empty(), ImmutableList.of(), because);
    }
}
