package org.corporateparenting.casework.placement;

/** Who approved a decision. */
public enum Approver {
    /** A senior officer whom the director of children's services nominated in writing. */
    NOMINATED_OFFICER,
    /** The director of children's services. */
    DIRECTOR,
    /** The court. */
    COURT,
    /** Every person who has parental responsibility. */
    HOLDERS_OF_RESPONSIBILITY
}
