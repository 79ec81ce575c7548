package org.corporateparenting.casework.careleaver;

/** How a contact was made. */
public enum ContactMode {
    /** In person, elsewhere than where the young person lives. */
    IN_PERSON,
    /** By a visit to where the young person lives. */
    AT_ACCOMMODATION,
    /** By telephone, video, message or letter. */
    REMOTE
}
