package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.corporateparenting.child.Child;
import org.corporateparenting.code.AgeBand;

/**
 * Who was in care at the end of each month of some years, and how the one became the next.
 *
 * <p>A child is in care at the end of a month whose last day is a day in care; the day care ended is none. Who comes and
 * goes between two ends of months is in neither and is not seen. The placement is the main one on that day; a day without
 * a placement on record counts as {@link PlacementGroup#OTHER}. Children who are in care for short breaks only, and days
 * from the end of the month of the 18th birthday on, are left out.
 *
 * <p>An interval is only as good as the record: months before the first for which all children in care were recorded do
 * not belong in it. To forecast without unaccompanied asylum-seeking children, leave them out of the children given.
 */
public final class CareFlows {

    private final YearMonth first;
    private final ImmutableList<MonthTally> months;
    private final long withoutBirth;

    private CareFlows(YearMonth first, ImmutableList<MonthTally> months, long withoutBirth) {
        this.first = first;
        this.months = months;
        this.withoutBirth = withoutBirth;
    }

    /**
     * The flows that the records of some children make.
     *
     * @param children the children, each once
     * @param first the month at whose end the first census is taken
     * @param last the month at whose end the last census is taken, itself included
     * @return the flows
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static CareFlows of(Iterable<? extends Child> children, YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last is " + last + "; it must not be before first, " + first);
        }
        long count = ChronoUnit.MONTHS.between(first, last) + 1;
        ImmutableList<MonthTally> months =
                Stream.generate(MonthTally::new).limit(count).collect(ImmutableList.toImmutableList());
        long withoutBirth = 0;
        for (Child child : children) {
            withoutBirth += ChildMonths.add(child, first, months) ? 0 : 1;
        }
        return new CareFlows(first, months, withoutBirth);
    }

    /**
     * The month of the first census.
     *
     * @return the month
     */
    public YearMonth first() {
        return first;
    }

    /**
     * The month of the last census.
     *
     * @return the month
     */
    public YearMonth last() {
        return first.plusMonths(months.size() - 1L);
    }

    /**
     * How many children are missing here because their day of birth is not on record.
     *
     * @return children with an episode of care, at any time, and no day of birth
     */
    public long withoutBirth() {
        return withoutBirth;
    }

    /**
     * The children in care at the end of a month.
     *
     * @param month the month
     * @return the census
     * @throws IllegalArgumentException if the month is not one of these
     */
    public CensusPoint census(YearMonth month) {
        MonthTally tally = tally(month);
        long[][] counts = new long[States.BANDS.size()][States.GROUPS];
        for (int state = 0; state < States.COUNT; state++) {
            counts[States.band(state / States.GROUPS)][state % States.GROUPS] += tally.stock(state);
        }
        ImmutableTable.Builder<AgeBand, PlacementGroup, Long> table = ImmutableTable.builder();
        for (AgeBand band : States.BANDS) {
            for (PlacementGroup group : PlacementGroup.values()) {
                table.put(band, group, counts[States.BANDS.indexOf(band)][States.index(group)]);
            }
        }
        return new CensusPoint(month.atEndOfMonth(), table.build());
    }

    /**
     * How the number changed from month to month.
     *
     * @return a flow for each month but the first, earliest first
     */
    public ImmutableList<CareFlow> flows() {
        ImmutableList.Builder<CareFlow> flows = ImmutableList.builder();
        for (int i = 1; i < months.size(); i++) {
            MonthTally tally = months.get(i);
            long opening = months.get(i - 1).total();
            flows.add(new CareFlow(first.plusMonths(i), opening, tally.allEntrants(), tally.allExits(), tally.total()));
        }
        return flows.build();
    }

    /**
     * The flows as they were known at the end of an earlier month.
     *
     * @param month the month, the last one left
     * @return the flows from the first month to this one
     * @throws IllegalArgumentException if the month is not one of these
     */
    public CareFlows until(YearMonth month) {
        return new CareFlows(first, months.subList(0, index(month) + 1), withoutBirth);
    }

    /**
     * The flows from a later month on.
     *
     * @param month the month, the first one left
     * @return the flows from this month to the last
     * @throws IllegalArgumentException if the month is not one of these
     */
    public CareFlows since(YearMonth month) {
        return new CareFlows(month, months.subList(index(month), months.size()), withoutBirth);
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** How many steps from one census to the next there are. */
    int steps() {
        return months.size() - 1;
    }

    MonthTally tally(YearMonth month) {
        return months.get(index(month));
    }

    private int index(YearMonth month) {
        if (!covers(month)) {
            throw new IllegalArgumentException(
                    "month is " + month + "; there is a census from " + first + " to " + last() + " only");
        }
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    /** The months and the number of children in care at each end. */
    @Override
    public String toString() {
        return "care flows from " + first + " to " + last() + ", "
                + tally(first).total() + " to " + tally(last()).total() + " children";
    }
}
