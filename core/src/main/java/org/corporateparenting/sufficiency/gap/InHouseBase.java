package org.corporateparenting.sufficiency.gap;

/** Of which foster homes the in-house share is taken. */
public enum InHouseBase {
    /** Of all; connected persons count as in-house. */
    ALL_FOSTERING,
    /** Of those with carers not connected with the child, on either side. */
    WITHOUT_CONNECTED_PERSONS
}
