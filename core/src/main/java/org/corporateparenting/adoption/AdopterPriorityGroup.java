package org.corporateparenting.adoption;

/** Children for whom adopters are sought first (S001:3165). */
public enum AdopterPriorityGroup {
    /** Brothers and sisters together. */
    SIBLING_GROUP,
    /** Children of black or other minority ethnic groups. */
    BLACK_OR_MINORITY_ETHNIC,
    /** Children over five. */
    OVER_FIVE,
    /** Children with additional or complex needs of health. */
    ADDITIONAL_OR_COMPLEX_HEALTH_NEED
}
