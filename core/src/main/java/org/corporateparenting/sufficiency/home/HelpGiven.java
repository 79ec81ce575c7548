package org.corporateparenting.sufficiency.home;

/** What a setting gives a young person who lives there. */
public enum HelpGiven {
    /** Support, and no care. */
    SUPPORT,
    /** Care. */
    CARE,
    /** Nursing or personal care as the main reason for living there. */
    NURSING_OR_PERSONAL_CARE
}
