package org.corporateparenting.casework.careleaver;

/** Where a young person was held or kept. */
public enum InstitutionalStayKind {
    /** Detained by the order of a court. */
    DETENTION,
    /** In hospital. */
    HOSPITAL
}
