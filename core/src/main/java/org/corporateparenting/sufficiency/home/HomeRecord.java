package org.corporateparenting.sufficiency.home;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.sufficiency.ChildrensHome;
import org.corporateparenting.sufficiency.place.Occupancy;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** A children's home with its owner, its places, and what inspectors said of it over time. */
@Value.Immutable
public abstract class HomeRecord {

    HomeRecord() {}

    /**
     * The home and its registrations.
     *
     * @return the home
     */
    public abstract ChildrensHome home();

    /**
     * Whose it is.
     *
     * @return the sector
     */
    public abstract ProviderSector sector();

    /**
     * By which route its places are bought.
     *
     * @return the route; empty where it is the authority's own, or where it is not known
     */
    public abstract Optional<ContractRoute> route();

    /**
     * When it opened.
     *
     * @return the date as exactly as it is known; empty where it is not
     */
    public abstract Optional<PartialDate> opened();

    /**
     * How many children it can take.
     *
     * @return the number; empty where it is not known
     */
    public abstract Optional<Integer> places();

    /**
     * Its inspections.
     *
     * @return the inspections, in the order in which they were given
     */
    public abstract ImmutableList<HomeInspection> inspections();

    /**
     * Notices that restrict it.
     *
     * @return the notices, in the order in which they were given
     */
    public abstract ImmutableList<RestrictionNotice> notices();

    /** Checks that the home has a place, if their number is known. */
    @Value.Check
    void check() {
        if (places().filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("places is " + places().get() + "; a home takes at least one child");
        }
    }

    /**
     * The grade that stood on a day.
     *
     * @param day the day
     * @return that of the latest graded inspection which certainly was on the day or before; empty where there is
     *     none, or where
     *     another graded one may have come after it
     */
    public final Optional<HomeGrade> gradeOn(LocalDate day) {
        ImmutableList<HomeInspection> graded = inspections().stream()
                .filter(inspection -> inspection.grade().isPresent())
                .filter(inspection -> !inspection.on().earliest().isAfter(day))
                .collect(toImmutableList());
        Optional<HomeInspection> latest = graded.stream()
                .filter(inspection -> !inspection.on().latest().isAfter(day))
                .max(Comparator.comparing(inspection -> inspection.on().latest()));
        boolean certain = latest.filter(last -> graded.stream()
                        .filter(other -> !other.equals(last))
                        .allMatch(
                                other -> other.on().latest().isBefore(last.on().earliest())
                                        || other.grade().equals(last.grade())))
                .isPresent();
        return certain ? latest.flatMap(HomeInspection::grade) : Optional.empty();
    }

    /**
     * Whether a notice forbids the home to take in more children on a day.
     *
     * @param day the day
     * @return true if one holds the day
     */
    public final boolean isRestrictedOn(LocalDate day) {
        return notices().stream().anyMatch(notice -> notice.range().contains(day));
    }

    /**
     * Whether the home may take in a child on a day.
     *
     * @param day the day
     * @return true if it is registered and no notice restricts it
     */
    public final boolean mayAdmitOn(LocalDate day) {
        return home().isRegisteredOn(day) && !isRestrictedOn(day);
    }

    /**
     * How many of its places are taken.
     *
     * @param children how many children live there
     * @return the occupancy; empty where the number of places is not known
     * @throws IllegalArgumentException if children is negative
     */
    public final Optional<Occupancy> occupancy(int children) {
        return places().map(number -> new Occupancy(children, number));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static HomeRecordBuilder builder() {
        return new HomeRecordBuilder();
    }
}
