package org.corporateparenting.law;

/** Whom an exemption from the usual fostering limit has to name (FOS-02). */
public enum ExemptionNames {
    /** Every child fostered while the limit is exceeded. */
    EVERY_CHILD,
    /** Those beyond the limit: children who are not named keep within it. */
    CHILDREN_OVER_THE_LIMIT
}
