package org.corporateparenting.governance.inspection;

/** Who inspects (S001:1169, 4130). */
public enum Regulator {
    /** The inspectorate of children's services. */
    OFSTED,
    /** The commission for the quality of care. */
    CQC,
    /** The inspectorate of probation, for youth offending services. */
    HMIP,
    /** Nobody. */
    NONE
}
