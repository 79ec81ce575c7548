package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Things that happen on one day after another, each so many days after the one before and never two on a day. */
record Series<T>(List<Step<T>> steps) {

    /** A thing that takes its day when the series is given its first one. */
    record Step<T>(int gap, Function<LocalDate, T> on) {}

    /**
     * Up to so many things.
     *
     * @param gaps the days between them, 1 or more
     */
    static <T> Arbitrary<Series<T>> of(int most, Arbitrary<Integer> gaps, Arbitrary<Function<LocalDate, T>> things) {
        return Combinators.combine(gaps, things)
                .as(Step<T>::new)
                .list()
                .ofMaxSize(most)
                .map(Series::new);
    }

    /** The things, the first one so many days after a day as its own gap says. */
    ImmutableList<T> after(LocalDate day) {
        ImmutableList.Builder<T> things = ImmutableList.builder();
        LocalDate next = day;
        for (Step<T> step : steps) {
            next = next.plusDays(step.gap());
            things.add(step.on().apply(next));
        }
        return things.build();
    }
}
