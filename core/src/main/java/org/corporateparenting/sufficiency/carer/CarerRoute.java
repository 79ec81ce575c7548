package org.corporateparenting.sufficiency.carer;

/** On what footing somebody fosters, as far as preparation turns on it. */
public enum CarerRoute {
    /** Any child within the terms. */
    MAINSTREAM,
    /** A child with whom they are connected. */
    KINSHIP
}
