package org.corporateparenting.sufficiency;

/** Where an application to be registered stands. */
public enum RegistrationApplicationStatus {
    /** There is none, it was refused, or the registration ended. */
    NONE,
    /** It was made and not yet accepted as complete. */
    PENDING,
    /** It was accepted as complete and not yet decided. */
    ACCEPTED,
    /** It was granted. */
    REGISTERED
}
