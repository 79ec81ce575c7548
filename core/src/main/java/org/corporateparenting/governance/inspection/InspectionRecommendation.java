package org.corporateparenting.governance.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** Something inspectors asked for (S001:935-938; S003:57-61). */
@Value.Immutable
public abstract class InspectionRecommendation {

    InspectionRecommendation() {}

    /**
     * The inspection that asked for it.
     *
     * @return the id of an inspection
     */
    public abstract String inspection();

    /**
     * Its stable name among those of the inspection.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What is asked for.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * The role that is to do it.
     *
     * @return the role; empty where nobody is
     */
    public abstract Optional<String> owner();

    /**
     * The day on which it was published.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> raised();

    /**
     * By when it is to be done.
     *
     * @return the day, month, quarter or year, the last day of which is in time; empty where none was agreed
     */
    public abstract Optional<PartialDate> due();

    /**
     * The day on which it was done.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> done();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static InspectionRecommendationBuilder builder() {
        return new InspectionRecommendationBuilder();
    }

    /**
     * How it stands on a day.
     *
     * @param asAt the day asked about
     * @return how it stands; where the day of publication is not recorded it counts as raised
     */
    public final FollowUp standing(LocalDate asAt) {
        return FollowUp.of(raised().orElse(asAt), due().map(PartialDate::latest), done(), asAt);
    }
}
