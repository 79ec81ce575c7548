package org.corporateparenting.child;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Sex;

/** Who a child is and the episodes of their care. Personal attributes are hidden in {@code toString}. */
public interface Child {

    /**
     * The caller's own key for the child.
     *
     * @return the key
     */
    ChildId id();

    /**
     * The day of birth. SSDA903: DOB.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> born();

    /**
     * The sex recorded at birth or on a gender recognition certificate. SSDA903: SEX.
     *
     * @return the sex, or empty where it is not known
     */
    Optional<Sex> sex();

    /**
     * The ethnic group. SSDA903: ETHNIC.
     *
     * @return the group, or empty where it is not known
     */
    Optional<EthnicGroup> ethnicGroup();

    /**
     * The day of death.
     *
     * @return the day, or empty where the person is not known to have died
     */
    Optional<LocalDate> died();

    /**
     * The episodes of care on record, in the order in which they were given.
     *
     * @return the episodes; empty where none is on record
     */
    ImmutableList<Episode> episodes();

    /**
     * The history these episodes make, worked out once.
     *
     * @return periods of care, placements and legal statuses
     */
    CareHistory history();
}
