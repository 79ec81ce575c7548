package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.indicator.Tallies;
import org.corporateparenting.indicator.Tally;

/** What the indicators of the benchmark are held against: the same tallies and child sets, from plain arrays. */
final class PlainTallies {

    /** The measures, each in the place of its tally. */
    static final ImmutableList<String> IDS = ImmutableList.of(
            "children-in-care",
            "full-care-order-share",
            "interim-care-order-share",
            "placement-order-share",
            "section-20-share",
            "children-entering-care",
            "children-leaving-care",
            "KPI-21",
            "left-care-adopted",
            "exits-special-guardianship",
            "returned-to-parents",
            "KPI-08",
            "three-or-more-placements-financial-year",
            "KPI-07",
            "in-foster-care",
            "residential-placement-share",
            "placed-with-parents-share",
            "foster-in-house-share",
            "KPI-12",
            "over-20-miles-share");

    private static final int TODAY = (int) InventedEpisodes.AS_AT.toEpochDay();
    private static final int YEAR_FROM = (int) LocalDate.of(2025, 4, 1).toEpochDay();
    private static final int TWELVE_MONTHS_FROM =
            (int) InventedEpisodes.AS_AT.minusMonths(12).plusDays(1).toEpochDay();
    private static final int TWO_YEARS_AGO =
            (int) InventedEpisodes.AS_AT.minusMonths(24).toEpochDay();
    private static final int CARE_SINCE =
            (int) InventedEpisodes.AS_AT.minusMonths(30).toEpochDay();
    private static final int FAR = 200;

    private final InventedEpisodes data;
    private final long[] numerator = new long[IDS.size()];
    private final long[] denominator = new long[IDS.size()];
    private final long[] notKnown = new long[IDS.size()];
    private final Ints[] above = new Ints[IDS.size()];
    private final Ints[] below = new Ints[IDS.size()];

    /** Growing whole numbers, each child at most once. */
    private static final class Ints {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }

    private PlainTallies(InventedEpisodes data) {
        this.data = data;
        Arrays.setAll(above, any -> new Ints());
        Arrays.setAll(below, any -> new Ints());
    }

    static PlainTallies of(InventedEpisodes data) {
        PlainTallies tallies = new PlainTallies(data);
        for (int child = 0; child < data.children; child++) {
            tallies.child(child);
        }
        return tallies;
    }

    private void child(int child) {
        int careFrom = 0;
        int placedFrom = 0;
        int inTwelve = 0;
        int inYear = 0;
        int now = -1;
        int careFromNow = 0;
        int placedFromNow = 0;
        for (int i = data.first[child]; i < data.first[child + 1]; i++) {
            if (data.reason[i] == InventedEpisodes.STARTED) {
                careFrom = data.start[i];
                entered(child, careFrom);
            }
            boolean placed = data.reason[i] <= InventedEpisodes.MOVED;
            if (placed) {
                placedFrom = data.start[i];
            }
            int placedTo = placedTo(i, data.first[child + 1]);
            if (placed && placedTo > placedFrom && placedFrom <= TODAY) {
                inTwelve += placedTo > TWELVE_MONTHS_FROM ? 1 : 0;
                inYear += placedTo > YEAR_FROM ? 1 : 0;
            }
            if (data.ended[i] != InventedEpisodes.CARE_GOES_ON && data.end[i] >= YEAR_FROM && data.end[i] <= TODAY) {
                left(child, data.ended[i]);
            }
            if (data.start[i] <= TODAY && data.end[i] > TODAY) {
                now = i;
                careFromNow = careFrom;
                placedFromNow = placedFrom;
            }
        }
        if (now >= 0) {
            inCare(child, now, inTwelve, inYear);
            if (careFromNow <= CARE_SINCE) {
                count(13, child, data.type[now] == 4 || placedFromNow <= TWO_YEARS_AGO);
            }
        }
    }

    private int placedTo(int from, int end) {
        int i = from;
        while (i + 1 < end && data.reason[i + 1] > InventedEpisodes.MOVED) {
            i++;
        }
        return data.end[i];
    }

    private void entered(int child, int day) {
        if (day >= YEAR_FROM && day <= TODAY) {
            count(5, child, true);
        }
    }

    private void left(int child, int reason) {
        count(6, child, true);
        count(7, child, reason == 1 || reason == 2);
        count(8, child, reason == 1);
        count(9, child, reason == 2);
        count(10, child, reason == 3);
    }

    private void inCare(int child, int now, int inTwelve, int inYear) {
        count(0, child, true);
        for (int status = 0; status < InventedEpisodes.STATUSES.length; status++) {
            count(1 + status, child, data.status[now] == status);
        }
        count(11, child, inTwelve >= 3);
        count(12, child, inYear >= 3);
        int type = data.type[now];
        count(14, child, type <= 1);
        count(15, child, type == 2);
        count(16, child, type == 3);
        if (type <= 1) {
            count(17, child, data.provider[now] == 0);
        }
        distance(child, data.tenthsOfMiles[now], data.inside[now]);
    }

    private void distance(int child, int miles, boolean inside) {
        boolean known = miles != InventedEpisodes.MILES_UNKNOWN;
        if (known) {
            count(19, child, miles > FAR);
        } else {
            notKnown[19]++;
        }
        if (known || inside) {
            count(18, child, !inside && miles > FAR);
        } else {
            notKnown[18]++;
        }
    }

    private void count(int place, int child, boolean isAbove) {
        denominator[place]++;
        below[place].add(child);
        if (isAbove) {
            numerator[place]++;
            above[place].add(child);
        }
    }

    long total() {
        return Arrays.stream(denominator).sum();
    }

    /** Fails where the library came to anything else. */
    void requireEqual(Tallies tallies) {
        for (int i = 0; i < IDS.size(); i++) {
            Tally tally = tallies.of(IDS.get(i));
            boolean equal = tally.count().numerator() == numerator[i]
                    && tally.count().denominator() == denominator[i]
                    && tally.notKnown() == notKnown[i]
                    && tally.above().equals(ids(above[i]))
                    && tally.below().equals(ids(below[i]));
            if (!equal) {
                throw new IllegalStateException(IDS.get(i) + " is " + tally + " and by plain arrays " + numerator[i]
                        + " of " + denominator[i] + ", " + notKnown[i] + " not known");
            }
        }
    }

    private static ImmutableSet<ChildId> ids(Ints children) {
        return IntStream.of(Arrays.copyOf(children.values, children.size))
                .mapToObj(child -> ChildId.of(InventedEpisodes.key(child)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
