package org.corporateparenting.casework.voice;

/** How a child made their views known. */
public enum ViewsChannel {
    /** An app on a telephone or computer. */
    APP,
    /** The form sent out before a review. */
    CONSULTATION_FORM,
    /** A letter or message. */
    WRITTEN,
    /** An advocate spoke for the child. */
    ADVOCATE,
    /** The child said it face to face. */
    IN_PERSON,
    /** The child said it by telephone or video. */
    VIRTUAL
}
