package org.corporateparenting.casework.practice;

/** What an audit of practice looks at. */
public enum AuditDimension {
    /** Whether those in charge oversee the work. */
    MANAGEMENT_OVERSIGHT,
    /** Whether the child's voice, culture and identity show. */
    VOICE_CULTURE_IDENTITY,
    /** Whether plans are good and followed. */
    CARE_PLANNING,
    /** Whether risks are seen and held. */
    RISK_MANAGEMENT,
    /** Whether the child is better off. */
    OUTCOMES
}
