package org.corporateparenting.governance;

/** What is recorded of a meeting. */
public enum MeetingState {
    /** It is planned; nothing says whether it was held. */
    PLANNED,
    /** It was held. */
    HELD,
    /** It was not held. */
    NOT_HELD
}
