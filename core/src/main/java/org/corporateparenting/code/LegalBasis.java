package org.corporateparenting.code;

/** What a {@link LegalStatus} rests on. */
public enum LegalBasis {
    /** A care order, interim or full. */
    CARE_ORDER,
    /** An order that lets the authority place the child for adoption: a placement order, or a freeing order before. */
    ADOPTION_PLAN_ORDER,
    /** Accommodation under section 20 of the Children Act 1989, by agreement. */
    SECTION_20,
    /** Remand, detention or sentence of a criminal court or the police. */
    YOUTH_JUSTICE,
    /** Part V of the Children Act 1989: police protection, an emergency protection order or a child assessment order. */
    PROTECTION
}
