package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The age bands of one table, in order. Tables that stand side by side use different ones, and some use bands that leave
 * ages out or hold an age twice; a scheme says so.
 *
 * <p>Figures broken down by two schemes must not be compared band by band. The constants are the schemes found in the
 * reports of one children's trust of 2021/22 and 2022/23.
 *
 * @param name what the scheme is used for
 * @param bands at least one, none starting below the one before it
 */
public record AgeBandScheme(String name, ImmutableList<AgeBand> bands) {

    /** Children who enter care: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
    public static final AgeBandScheme ENTRANTS = of(
            "children entering care",
            AgeBand.under(1),
            AgeBand.ofClosed(1, 4),
            AgeBand.ofClosed(5, 9),
            AgeBand.ofClosed(10, 15),
            AgeBand.atLeast(16));

    /** Children in foster homes by kind of approval: 0 to 4, 5 to 10, 11 to 15, 16 and over. */
    public static final AgeBandScheme FOSTER_APPROVALS = of(
            "children by approval of their foster carers",
            AgeBand.ofClosed(0, 4),
            AgeBand.ofClosed(5, 10),
            AgeBand.ofClosed(11, 15),
            AgeBand.atLeast(16));

    /** Children taking part in reviews: 0 to 3, 4 to 6, 7 to 9, 10 to 15, 16 and over. */
    public static final AgeBandScheme REVIEW_PARTICIPATION = of(
            "participation in reviews",
            AgeBand.ofClosed(0, 3),
            AgeBand.ofClosed(4, 6),
            AgeBand.ofClosed(7, 9),
            AgeBand.ofClosed(10, 15),
            AgeBand.atLeast(16));

    /** Children by type of placement: as {@link #ENTRANTS}, but 5 to 10 beside 10 to 15, so that age 10 is in two bands. */
    public static final AgeBandScheme PLACEMENT_TYPES = of(
            "children by type of placement",
            AgeBand.under(1),
            AgeBand.ofClosed(1, 4),
            AgeBand.ofClosed(5, 10),
            AgeBand.ofClosed(10, 15),
            AgeBand.atLeast(16));

    /**
     * Children in a forecast of placements: 0, 1 to 4, 5 to 9, 10 to 15, and 16 up to the 18th birthday, labelled {@code
     * 16-18}. Complete for children, not for young adults.
     */
    public static final AgeBandScheme PLACEMENT_FORECAST = of(
            "forecast of placements",
            AgeBand.under(1).labelled("0"),
            AgeBand.ofClosed(1, 4),
            AgeBand.ofClosed(5, 9),
            AgeBand.ofClosed(10, 15),
            AgeBand.ofClosed(16, 17).labelled("16-18"));

    /** Foster carers: tens of years from 21 to 30 up to 81 to 90. */
    public static final AgeBandScheme FOSTER_CARERS = of(
            "foster carers",
            AgeBand.ofClosed(21, 30),
            AgeBand.ofClosed(31, 40),
            AgeBand.ofClosed(41, 50),
            AgeBand.ofClosed(51, 60),
            AgeBand.ofClosed(61, 70),
            AgeBand.ofClosed(71, 80),
            AgeBand.ofClosed(81, 90));

    /**
     * Checks that there are bands, in order.
     *
     * @param name as above
     * @param bands as above
     */
    public AgeBandScheme {
        requireNonNull(name, "name");
        if (bands.isEmpty()) {
            throw new IllegalArgumentException(name + " has no band; a scheme has at least one");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).fromAge() < bands.get(i - 1).fromAge()) {
                throw new IllegalArgumentException("band " + bands.get(i) + " stands after " + bands.get(i - 1)
                        + "; bands must be in order of their first age");
            }
        }
    }

    /**
     * A scheme from its bands.
     *
     * @param name what the scheme is used for
     * @param bands at least one, none starting below the one before it
     * @return the scheme
     * @throws IllegalArgumentException if there is no band or they are out of order
     */
    public static AgeBandScheme of(String name, AgeBand... bands) {
        return new AgeBandScheme(name, ImmutableList.copyOf(bands));
    }

    /**
     * The bands into which an age falls.
     *
     * @param age the age in completed years
     * @return one band; none where the scheme leaves the age out; several where bands overlap
     */
    public ImmutableList<AgeBand> bandsOf(int age) {
        return bands.stream().filter(band -> band.contains(age)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether every age from 0 on is in at least one band.
     *
     * @return true if there is no gap, below, between or above the bands
     */
    public boolean isComplete() {
        return firstGapFrom(0).isEmpty();
    }

    /**
     * Whether every age from one up to, but not including, another is in at least one band: {@code covers(0, 18)} asks
     * about children.
     *
     * @param fromAge the first age asked about, 0 or more
     * @param toAgeExclusive the first age no longer asked about, above the first
     * @return true if none of them is left out
     * @throws IllegalArgumentException if the ages are negative or out of order
     */
    public boolean covers(int fromAge, int toAgeExclusive) {
        AgeBand asked = new AgeBand(fromAge, Optional.of(toAgeExclusive), "ages asked about");
        return firstGapFrom(asked.fromAge()).map(gap -> gap >= toAgeExclusive).orElse(true);
    }

    /**
     * Whether some age is in more than one band.
     *
     * @return true if two bands overlap
     */
    public boolean hasOverlap() {
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            if (bands.subList(i + 1, bands.size()).stream().anyMatch(band::overlaps)) {
                return true;
            }
        }
        return false;
    }

    /** The first age at or above the given one that no band holds, or empty if there is none. */
    private Optional<Integer> firstGapFrom(int age) {
        int next = age;
        for (AgeBand band : bands) {
            if (band.contains(next)) {
                if (band.toAgeExclusive().isEmpty()) {
                    return Optional.empty();
                }
                next = band.toAgeExclusive().get();
            }
        }
        return Optional.of(next);
    }
}
