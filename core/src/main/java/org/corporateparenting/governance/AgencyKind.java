package org.corporateparenting.governance;

/** What an organisation is registered as (S001:686-687, 2051, 2894). */
public enum AgencyKind {
    /** An agency that finds and supports foster carers. */
    INDEPENDENT_FOSTERING_AGENCY,
    /** An agency that finds and supports adopters. */
    VOLUNTARY_ADOPTION_AGENCY,
    /** A company that runs services for children. */
    CHILDRENS_TRUST,
    /** Authorities and agencies that arrange adoptions together. */
    REGIONAL_ADOPTION_ALLIANCE
}
