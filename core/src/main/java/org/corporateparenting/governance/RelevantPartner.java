package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

/**
 * An organisation that works with the authority as a corporate parent.
 *
 * @param organisation what it is called
 * @param kind what it does
 */
public record RelevantPartner(String organisation, PartnerKind kind) {

    /**
     * Checks that nothing is missing.
     *
     * @param organisation as above
     * @param kind as above
     */
    public RelevantPartner {
        requireNonNull(organisation, "organisation");
        requireNonNull(kind, "kind");
    }
}
