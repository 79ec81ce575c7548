package org.corporateparenting.adoption;

/** What is put before an adoption panel (S001:2967-2991). */
public enum AdoptionPanelCaseType {
    /** Whether a household is suitable to adopt. */
    ADOPTER_SUITABILITY,
    /** Whether a child should be placed with particular adopters. */
    MATCH,
    /**
     * Whether a child should be placed for adoption, where the parents consent. Where they do not, the decision-maker
     * alone decides.
     */
    SHOULD_BE_PLACED_WITH_CONSENT
}
