package org.corporateparenting.governance;

/** In which capacity a member sits on the board (S000:207-229; S001:5908-5933). */
public enum SeatKind {
    /** As an elected member of a council. */
    ELECTED,
    /** As an officer of a council or trust. */
    OFFICER,
    /** For a partner. */
    PARTNER,
    /** As a young person who is or was in care. */
    CARE_EXPERIENCED,
    /** For foster carers or adopters. */
    CARER_REPRESENTATIVE,
    /** To take minutes or support others. */
    SUPPORT
}
