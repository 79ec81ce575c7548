package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.ssda903.Ssda903Return;

/**
 * A child's record made small, with invented values.
 *
 * @param returned the return with this one record
 * @param previous the returns of earlier years with it, as far as they are needed
 * @param finding what the rule says of it
 * @param asRecorded the cells whose text is still that of the record, or a day in its month or year, because the breach turns on
 *     it; it is for the reader to see whether they may be shown
 */
public record ShrunkRecord(
        Ssda903Return returned,
        ImmutableList<Ssda903Return> previous,
        Finding finding,
        ImmutableList<Location> asRecorded) {

    /**
     * Checks that nothing is missing.
     *
     * @param returned as above
     * @param previous as above
     * @param finding as above
     * @param asRecorded as above
     */
    public ShrunkRecord {
        requireNonNull(returned, "returned");
        requireNonNull(previous, "previous");
        requireNonNull(finding, "finding");
        requireNonNull(asRecorded, "asRecorded");
    }
}
