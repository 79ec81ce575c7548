package org.corporateparenting.sufficiency.home;

/** How senior the officer is who approves. */
public enum ApproverRank {
    /** Not as senior as an assistant director. */
    BELOW_ASSISTANT_DIRECTOR,
    /** An assistant director. */
    ASSISTANT_DIRECTOR,
    /** The director of children's services. */
    DIRECTOR
}
