package org.corporateparenting.casework.careleaver;

/** How a young person is without a home. */
public enum HomelessnessKind {
    /** Staying with friends or family for want of a home. */
    STAYING_WITH_FRIENDS_OR_FAMILY,
    /** On the street. */
    STREET_HOMELESS,
    /** In temporary accommodation. */
    TEMPORARY_ACCOMMODATION
}
