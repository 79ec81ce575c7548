package org.corporateparenting.adoption.support;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** Contact of a child with the family of birth after an order, as agreed, and as it came about. */
@Value.Immutable
public abstract class PostAdoptionContact {

    PostAdoptionContact() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * In which way.
     *
     * @return the kind
     */
    public abstract ContactKind kind();

    /**
     * For which days it is agreed.
     *
     * @return from the first day up to the day before it ends
     */
    public abstract DateRange agreed();

    /**
     * How often a year.
     *
     * @return the number; empty where it is not agreed, or not known
     */
    public abstract Optional<Integer> timesAYear();

    /**
     * When there was contact.
     *
     * @return the days, earliest first
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> held();

    /** Checks that the number is not negative. */
    @Value.Check
    void check() {
        if (timesAYear().filter(times -> times < 0).isPresent()) {
            throw new IllegalArgumentException("timesAYear is " + timesAYear().get() + "; it must be 0 or more");
        }
    }

    /**
     * How many times contact fell short in a year of the agreement.
     *
     * @param year which year of the agreement, from 1
     * @return the times agreed less those held, 0 where there were enough; empty where no number is agreed, or the
     *     agreement ends before
     *     the year does
     * @throws IllegalArgumentException if year is less than 1
     */
    public final Optional<Integer> shortInYear(int year) {
        if (year < 1) {
            throw new IllegalArgumentException("year is " + year + "; years of an agreement are numbered from 1");
        }
        DateRange days = DateRange.of(
                agreed().start().plusYears(year - 1L), agreed().start().plusYears(year));
        int times = (int) held().stream().filter(days::contains).count();
        return timesAYear().filter(all -> agreed().encloses(days)).map(all -> Math.max(all - times, 0));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PostAdoptionContactBuilder builder() {
        return new PostAdoptionContactBuilder();
    }
}
