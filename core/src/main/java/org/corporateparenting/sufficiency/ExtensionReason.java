package org.corporateparenting.sufficiency;

/** Why a temporary approval was extended (regulation 25(1)). */
public enum ExtensionReason {
    /** It would have run out before the full assessment was complete. */
    ASSESSMENT_NOT_COMPLETE,
    /** The person was not approved and sought a review of that. */
    REVIEW_SOUGHT
}
