package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.AgeBandScheme;

/**
 * How the states of children in care are numbered: age in months, then placement group. A child is as many months old as
 * the calendar month is after the month of birth, so that everyone is a month older at the end of the next one, and whose
 * birthday is in the month has had it.
 */
final class States {

    /** Months up to the 18th birthday. */
    static final int AGES = 18 * 12;

    private static final ImmutableList<PlacementGroup> GROUP_LIST = ImmutableList.copyOf(PlacementGroup.values());

    static final int GROUPS = GROUP_LIST.size();
    static final int COUNT = AGES * GROUPS;

    /** Where moves are counted by where they lead, the number of having left care. */
    static final int OUT = GROUPS;

    static final ImmutableList<AgeBand> BANDS = AgeBandScheme.PLACEMENT_FORECAST.bands();

    private static final int[] BAND_OF_AGE = bandOfAge();

    private States() {}

    static int state(int months, int group) {
        return months * GROUPS + group;
    }

    static int band(int months) {
        return BAND_OF_AGE[months];
    }

    static int index(AgeBand band) {
        int index = BANDS.indexOf(band);
        if (index < 0) {
            throw new IllegalArgumentException("band is " + band + "; a forecast knows only " + BANDS);
        }
        return index;
    }

    static int index(PlacementGroup group) {
        return GROUP_LIST.indexOf(group);
    }

    static long months(LocalDate born, YearMonth month) {
        return ChronoUnit.MONTHS.between(YearMonth.from(born), month);
    }

    private static int[] bandOfAge() {
        int[] bands = new int[AGES];
        for (int months = 0; months < AGES; months++) {
            List<AgeBand> holding = AgeBandScheme.PLACEMENT_FORECAST.bandsOf(months / 12);
            bands[months] = BANDS.indexOf(holding.get(0));
        }
        return bands;
    }
}
