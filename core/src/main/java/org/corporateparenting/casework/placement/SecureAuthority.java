package org.corporateparenting.casework.placement;

/** On what footing a court authorises that a child be kept in secure accommodation. */
public enum SecureAuthority {
    /** The first authorisation. */
    FIRST,
    /** A later one. */
    FURTHER,
    /** One about a child who is remanded. */
    REMAND
}
