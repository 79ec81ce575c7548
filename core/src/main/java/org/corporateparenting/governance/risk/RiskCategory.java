package org.corporateparenting.governance.risk;

/** The section of the register in which a risk stands (S001:1430, 6840-6855). */
public enum RiskCategory {
    /** To the organisation as a whole. */
    CORPORATE,
    /** To children and the work done with them. */
    SOCIAL_CARE,
    /** To money, staff, systems and buildings. */
    FINANCE_AND_OPERATIONAL
}
