package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

/**
 * What came of holding a claim of a report against the figures.
 *
 * @param check what was checked
 * @param result whether the claim holds, fails or cannot be determined because a figure is missing
 * @param because the figures that decide, in words
 */
public record JudgedClaim(FigureCheck check, GroupResult result, String because) {

    /**
     * Checks that nothing is missing.
     *
     * @param check as above
     * @param result as above
     * @param because as above
     */
    public JudgedClaim {
        requireNonNull(check, "check");
        requireNonNull(result, "result");
        requireNonNull(because, "because");
    }
}
