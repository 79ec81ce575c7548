package org.corporateparenting.casework.court;

/** How steps before proceedings ended. */
public enum PreProceedingsOutcome {
    /** The concerns were met, and no application was made. */
    STEPPED_DOWN,
    /** An application was made to the court. */
    ISSUED
}
