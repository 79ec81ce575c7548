package org.corporateparenting.governance;

/** How a board is chaired (S000:134, 203; S001:5912; S004:34). */
public enum ChairingModel {
    /** By one person. */
    SINGLE,
    /** By two persons together. */
    CO_CHAIRED,
    /** By one person at a time, in turns. */
    ROTATING
}
