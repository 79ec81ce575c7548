package org.corporateparenting.casework;

import java.util.Optional;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * The time for which a worker was allocated to the child. Who the worker is, is not kept. SSDA903: the social-worker
 * table; SSD: involvements, which hold workers of every role.
 */
@Value.Immutable
public abstract class SocialWorkerAllocation {

    SocialWorkerAllocation() {}

    /**
     * The days, from the allocation up to the day before it ended.
     *
     * @return the days
     */
    public abstract DateRange range();

    /**
     * The role of the worker, in the words or the code of the record.
     *
     * @return the role, or empty where there is none on record
     */
    public abstract Optional<String> role();

    /**
     * Why this worker took over. SSDA903: SW_REASON.
     *
     * @return the reason, or empty where there is none on record
     */
    public abstract Optional<SocialWorkerChangeReason> changeReason();

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    public static SocialWorkerAllocationBuilder builder() {
        return new SocialWorkerAllocationBuilder();
    }
}
