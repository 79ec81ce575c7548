package org.corporateparenting.arbitraries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;

/**
 * A case file and a day on which to ask about it.
 *
 * @param caseFile the case file; what lies after the day is on record and does not exist yet
 * @param asAt the day, not before the first episode
 */
public record Enquiry(CaseFile caseFile, LocalDate asAt) {

    /**
     * Checks that nothing is missing.
     *
     * @param caseFile as above
     * @param asAt as above
     */
    public Enquiry {
        requireNonNull(caseFile, "caseFile");
        requireNonNull(asAt, "asAt");
    }

    /**
     * The same day and another case file.
     *
     * @param other the other case file
     * @return the new enquiry
     */
    public Enquiry about(CaseFile other) {
        return new Enquiry(other, asAt);
    }
}
