package org.corporateparenting.code;

/** The groups under which tables of looked-after children print the codes of {@link EthnicGroup}. */
public enum EthnicBroadGroup {
    /** White. */
    WHITE,
    /** Mixed or multiple ethnic groups. */
    MIXED,
    /** Asian or Asian British. */
    ASIAN,
    /** Black, African, Caribbean or Black British. */
    BLACK,
    /** Any other ethnic group, Chinese included. */
    OTHER,
    /** Refused, or not yet obtained. */
    NOT_KNOWN
}
