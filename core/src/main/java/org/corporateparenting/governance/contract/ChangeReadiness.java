package org.corporateparenting.governance.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Whether a change to the contract may take effect, and what is missing.
 *
 * @param kind the answer
 * @param missing what is missing, or what is not known; empty where it may
 */
public record ChangeReadiness(Kind kind, ImmutableList<String> missing) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param missing as above
     */
    public ChangeReadiness {
        requireNonNull(kind, "kind");
        requireNonNull(missing, "missing");
    }

    /** Whether a change may take effect. */
    public enum Kind {
        /** It may. */
        READY,
        /** It may not yet. */
        WAITING,
        /** It depends on what is not recorded. */
        NOT_DETERMINABLE
    }
}
