package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> starts =
                Arbitraries.longs().between(19_000, 19_800).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 400);
        return Combinators.combine(starts, lengths)
                .as((start, days) ->
                        days > 380 ? DateRange.startingOn(start) : DateRange.of(start, start.plusDays(days)));
    }

    @Property
    void readsWhatItPrints(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void intersectionIsTheSameEitherWayAndInsideBoth(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
        assertThat(a.intersection(b).stream()).allSatisfy(common -> {
            assertThat(a.encloses(common)).isTrue();
            assertThat(b.encloses(common)).isTrue();
        });
    }

    @Property
    void mergingAgainChangesNothing(@ForAll List<@From("ranges") DateRange> ranges) {
        List<DateRange> merged = DateRange.merged(ranges);

        assertThat(DateRange.merged(merged)).isEqualTo(merged);
        assertThat(ranges)
                .allSatisfy(range -> assertThat(
                                range.isEmpty() || merged.stream().anyMatch(whole -> whole.encloses(range)))
                        .isTrue());
    }

    @Property
    void asAtNeverShowsAnEndThatLiesAhead(@ForAll("ranges") DateRange range, @ForAll("ranges") DateRange other) {
        DateRange seen = range.asAt(other.start());

        assertThat(seen.endExclusive().filter(end -> end.isAfter(other.start())))
                .isEmpty();
        assertThat(seen.contains(other.start()))
                .isEqualTo(!other.start().isBefore(range.start())
                        && range.endExclusive()
                                .map(end -> end.isAfter(other.start()))
                                .orElse(true));
    }
}
