package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** What one indicator says of one child. Handed to the indicator, which calls it as often as there is something to count. */
public final class Counter {

    private long above;
    private long below;
    private long sum;
    private long notKnown;
    private final List<String> missing = new ArrayList<>(0);

    Counter() {}

    /** Counts the child, or one thing of the child, where a measure is a plain number of them. */
    public void count() {
        above++;
        below++;
    }

    /**
     * Counts the child, or one thing of the child, below the line of a share, and above it or not.
     *
     * @param isAbove whether it is above the line
     */
    public void count(boolean isAbove) {
        below++;
        if (isAbove) {
            above++;
        }
    }

    /**
     * Counts the child, or one thing of the child, with a number of which the measure is the mean.
     *
     * @param number the number, in the unit of the measure
     */
    public void value(long number) {
        above++;
        below++;
        sum += number;
    }

    /**
     * Says that the child, or one thing of the child, belongs to the population or may, and cannot be counted.
     *
     * @param fact what is not known, in a few words that name neither the child nor a day of the child's
     */
    public void notKnown(String fact) {
        notKnown++;
        missing.add(requireNonNull(fact, "fact"));
    }

    long above() {
        return above;
    }

    long below() {
        return below;
    }

    long sum() {
        return sum;
    }

    long unknown() {
        return notKnown;
    }

    List<String> missing() {
        return missing;
    }

    boolean isEmpty() {
        return below == 0 && notKnown == 0;
    }

    void clear() {
        above = 0;
        below = 0;
        sum = 0;
        if (notKnown > 0) {
            notKnown = 0;
            missing.clear();
        }
    }
}
