package org.corporateparenting.sufficiency.carer;

/** A course that carers must take. Which, and when, is the service's own rule (S001:2584-2647). */
public enum TrainingCourse {
    /** First aid. */
    FIRST_AID,
    /** Preparation to foster; for mainstream carers. */
    PREPARATION,
    /** Induction of connected persons. */
    INDUCTION,
    /** Safety online. */
    ONLINE_SAFETY,
    /** Basic safeguarding, in virtual reality too. */
    BASIC_SAFEGUARDING,
    /** Health and safety, an introduction. */
    HEALTH_AND_SAFETY,
    /** Safeguarding children. */
    SAFEGUARDING_CHILDREN,
    /** The service's way of working with risk, one day. */
    SIGNS_OF_SAFETY,
    /** A course of the carer's choice from the safeguarding list. */
    CHOSEN_SAFEGUARDING
}
