package org.corporateparenting.casework.visit;

/** How a visit was made. */
public enum VisitMode {
    /** The representative was there. */
    IN_PERSON,
    /** By telephone, video or other electronic means. */
    REMOTE,
    /**
     * By telephone, video or other electronic means for a coronavirus reason recorded with the nominated officer's
     * recommendations, as allowed from 25 September 2020 to 30 September 2021.
     */
    REMOTE_FOR_CORONAVIRUS
}
