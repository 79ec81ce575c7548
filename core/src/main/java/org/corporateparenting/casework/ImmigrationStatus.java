package org.corporateparenting.casework;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import org.corporateparenting.time.DateRange;

/**
 * The immigration status of a child or young person for a time. SSDA903: UASC, with DUC for its end; SSD: immigration
 * status.
 *
 * @param status the status, in the words of the record
 * @param range from the first day with it up to the day before it ended or changed
 */
public record ImmigrationStatus(String status, DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param status as above
     * @param range as above
     */
    public ImmigrationStatus {
        requireNonNull(status, "status");
        requireNonNull(range, "range");
    }

    /**
     * Whether the status is that of an unaccompanied asylum-seeking child.
     *
     * @return true if the words hold {@code UASC} or begin with {@code unaccompanied}, in any letter case
     */
    public boolean isUnaccompaniedAsylumSeeker() {
        String words = Ascii.toLowerCase(status);
        return words.contains("uasc") || words.startsWith("unaccompanied");
    }
}
