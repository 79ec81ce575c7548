package org.corporateparenting.sufficiency.home;

/** Whether a young person may live in a setting. */
public enum Lawfulness {
    /** They may. */
    LAWFUL,
    /** They may not. */
    UNLAWFUL,
    /** No rule speaks of it, because they are 18 or older. */
    NOT_CONCERNED,
    /** It turns on what is not known. */
    NOT_KNOWN
}
