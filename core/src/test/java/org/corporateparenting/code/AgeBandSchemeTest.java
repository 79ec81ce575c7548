package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeBandSchemeTest {

    @Test
    void entrantsFallIntoOneBandEach() {
        assertThat(agesByBand(AgeBandScheme.ENTRANTS))
                .containsExactly(
                        "Under 1: 0",
                        "1-4: 1 2 3 4",
                        "5-9: 5 6 7 8 9",
                        "10-15: 10 11 12 13 14 15",
                        "16+: 16 17 18 19 20");
        assertIsPartition(AgeBandScheme.ENTRANTS);
    }

    @Test
    void approvalsCutAtFiveElevenAndSixteen() {
        assertThat(agesByBand(AgeBandScheme.FOSTER_APPROVALS))
                .containsExactly(
                        "0-4: 0 1 2 3 4", "5-10: 5 6 7 8 9 10", "11-15: 11 12 13 14 15", "16+: 16 17 18 19 20");
        assertIsPartition(AgeBandScheme.FOSTER_APPROVALS);
    }

    @Test
    void participationCutsAtFourSevenTenAndSixteen() {
        assertThat(agesByBand(AgeBandScheme.REVIEW_PARTICIPATION))
                .containsExactly(
                        "0-3: 0 1 2 3", "4-6: 4 5 6", "7-9: 7 8 9", "10-15: 10 11 12 13 14 15", "16+: 16 17 18 19 20");
        assertIsPartition(AgeBandScheme.REVIEW_PARTICIPATION);
    }

    @Test
    void placementTypesHoldAgeTenTwice() {
        AgeBandScheme scheme = AgeBandScheme.PLACEMENT_TYPES;
        assertThat(agesByBand(scheme))
                .containsExactly(
                        "Under 1: 0",
                        "1-4: 1 2 3 4",
                        "5-10: 5 6 7 8 9 10",
                        "10-15: 10 11 12 13 14 15",
                        "16+: 16 17 18 19 20");
        assertThat(scheme.bandsOf(9)).extracting(AgeBand::label).containsExactly("5-10");
        assertThat(scheme.bandsOf(10)).extracting(AgeBand::label).containsExactly("5-10", "10-15");
        assertThat(scheme.bandsOf(11)).extracting(AgeBand::label).containsExactly("10-15");
        assertThat(scheme.hasOverlap()).isTrue();
        assertThat(scheme.isComplete()).isTrue();
    }

    @Test
    void forecastIsCompleteForChildrenOnly() {
        AgeBandScheme scheme = AgeBandScheme.PLACEMENT_FORECAST;
        assertThat(agesByBand(scheme))
                .containsExactly("0: 0", "1-4: 1 2 3 4", "5-9: 5 6 7 8 9", "10-15: 10 11 12 13 14 15", "16-18: 16 17");
        assertThat(scheme.hasOverlap()).isFalse();
        assertThat(scheme.isComplete()).isFalse();
        assertThat(scheme.covers(0, 18)).isTrue();
        assertThat(scheme.covers(0, 19)).isFalse();
        assertThat(scheme.covers(17, 18)).isTrue();
        assertThat(scheme.covers(18, 19)).isFalse();
    }

    @Test
    void fosterCarersAreCountedInTens() {
        AgeBandScheme scheme = AgeBandScheme.FOSTER_CARERS;
        assertThat(scheme.bands())
                .extracting(AgeBand::label)
                .containsExactly("21-30", "31-40", "41-50", "51-60", "61-70", "71-80", "81-90");
        assertThat(scheme.covers(21, 91)).isTrue();
        assertThat(scheme.covers(20, 91)).isFalse();
        assertThat(scheme.covers(21, 92)).isFalse();
        assertThat(scheme.isComplete()).isFalse();
        assertThat(scheme.hasOverlap()).isFalse();
        assertThat(scheme.bandsOf(20)).isEmpty();
        assertThat(scheme.bandsOf(91)).isEmpty();
    }

    @Test
    void gapInTheMiddleIsSeen() {
        AgeBandScheme scheme = AgeBandScheme.of("gap at 5", AgeBand.ofClosed(0, 4), AgeBand.atLeast(6));
        assertThat(scheme.isComplete()).isFalse();
        assertThat(scheme.covers(0, 5)).isTrue();
        assertThat(scheme.covers(0, 6)).isFalse();
        assertThat(scheme.covers(6, 100)).isTrue();
        assertThat(scheme.bandsOf(5)).isEmpty();
    }

    @Test
    void askedAgesAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBandScheme.ENTRANTS.covers(5, 5))
                .withMessage("toAgeExclusive 5 is not above fromAge 5; it must leave room for at least one age");
    }

    @Test
    void bandsAreThereAndInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBandScheme("nothing", ImmutableList.of()))
                .withMessage("nothing has no band; a scheme has at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBandScheme.of("turned", AgeBand.atLeast(5), AgeBand.under(5)))
                .withMessage("band Under 5 stands after 5+; bands must be in order of their first age");
    }

    private static void assertIsPartition(AgeBandScheme scheme) {
        assertThat(scheme.isComplete()).isTrue();
        assertThat(scheme.hasOverlap()).isFalse();
    }

    private static List<String> agesByBand(AgeBandScheme scheme) {
        return scheme.bands().stream()
                .map(band -> band + ": "
                        + IntStream.rangeClosed(0, 20)
                                .filter(age -> scheme.bandsOf(age).contains(band))
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
