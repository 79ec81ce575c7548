package org.corporateparenting.adoption;

/** What an applicant for an adoption order is to the child, which decides how long the child must have lived there. */
public enum AdoptionApplicant {
    /** The child was placed with the applicant by an adoption agency or the High Court, or the applicant is a parent. */
    PLACED_BY_AGENCY,
    /** The partner of a parent. */
    PARTNER_OF_PARENT,
    /** A local authority foster parent with whom no agency placed the child for adoption. */
    FOSTER_PARENT,
    /** Anyone else. */
    OTHER
}
