package org.corporateparenting.sufficiency.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.AgeBandScheme;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * The places missing by kind and age band.
 *
 * @param gaps one for each kind and band, kinds first
 * @param outside the children whose age is in no band, or in more than one, and who are counted nowhere else
 */
public record CareGaps(ImmutableList<CareGap> gaps, ImmutableList<CareNeed> outside) {

    /**
     * The gaps between what children need and what there is.
     *
     * @param needs one for each child
     * @param places the places, each counted once
     * @param scheme the age bands
     * @return the gaps, and whom they leave out
     */
    public static CareGaps of(Collection<CareNeed> needs, Collection<CarePlaces> places, AgeBandScheme scheme) {
        ImmutableList<CareNeed> counted =
                needs.stream().filter(need -> isInOne(need, scheme)).collect(toImmutableList());
        return new CareGaps(
                Stream.of(HomeType.values())
                        .flatMap(type -> scheme.bands().stream().map(band -> gap(type, band, counted, places)))
                        .collect(toImmutableList()),
                needs.stream().filter(need -> !isInOne(need, scheme)).collect(toImmutableList()));
    }

    /**
     * The gap of a kind and a band.
     *
     * @param type the kind
     * @param band the band
     * @return the gap; empty where the band is not of the scheme
     */
    public Optional<CareGap> of(HomeType type, AgeBand band) {
        return gaps.stream()
                .filter(gap -> gap.type() == type && gap.ages().equals(band))
                .findFirst();
    }

    private static boolean isInOne(CareNeed need, AgeBandScheme scheme) {
        return scheme.bandsOf(need.age()).size() == 1;
    }

    private static CareGap gap(HomeType type, AgeBand band, Collection<CareNeed> needs, Collection<CarePlaces> places) {
        return new CareGap(
                type,
                band,
                (int) needs.stream()
                        .filter(need -> need.type() == type && band.contains(need.age()))
                        .count(),
                sum(type, places, some -> isWithin(some.ages(), band)),
                sum(type, places, some -> some.ages().overlaps(band) && !isWithin(some.ages(), band)));
    }

    private static int sum(HomeType type, Collection<CarePlaces> places, Predicate<CarePlaces> which) {
        return places.stream()
                .filter(some -> some.type() == type)
                .filter(which)
                .mapToInt(CarePlaces::places)
                .sum();
    }

    private static boolean isWithin(AgeBand ages, AgeBand band) {
        boolean endsWithin = band.toAgeExclusive()
                .map(end -> ages.toAgeExclusive().filter(own -> own <= end).isPresent())
                .orElse(true);
        return ages.fromAge() >= band.fromAge() && endsWithin;
    }
}
