package org.corporateparenting.sufficiency.carer;

/** What a connected person is assessed for. */
public enum ConnectedPersonRoute {
    /** To foster the child. */
    FOSTER_CARER,
    /** To be the child's special guardian. */
    SPECIAL_GUARDIAN
}
