package org.corporateparenting.casework.placement;

/** What a written notice about a placement says. */
public enum PlacementNoticeKind {
    /** That a child is to be, or has been, placed (regulation 13). */
    PLACEMENT,
    /** To the authority of the area in which a child from another area is to be, or has been, placed (regulation 13(4)). */
    AREA_AUTHORITY,
    /** That a placement is to end, or has ended (regulation 14). */
    ENDING
}
