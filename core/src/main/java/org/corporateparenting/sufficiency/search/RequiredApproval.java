package org.corporateparenting.sufficiency.search;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.law.Citation;

/**
 * Who has to approve a placement, and under which provision.
 *
 * @param level who
 * @param citation the provision
 */
public record RequiredApproval(DecisionLevel level, Citation citation) {

    /**
     * Checks what is given.
     *
     * @param level as above
     * @param citation as above
     */
    public RequiredApproval {
        requireNonNull(level, "level");
        requireNonNull(citation, "citation");
    }
}
