package org.corporateparenting.governance;

/**
 * What a board is there for (S000:235; S002:794-808; S004:38). No statute says it, so it is a fact about each board.
 */
public enum BoardRole {
    /** It advises those who decide. */
    ADVISORY,
    /** It oversees the work and its reports. */
    OVERSIGHT,
    /** It sets the priorities for which all answer together. */
    PRIORITY_SETTING
}
