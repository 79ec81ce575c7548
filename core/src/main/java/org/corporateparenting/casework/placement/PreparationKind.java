package org.corporateparenting.casework.placement;

/** What was done to prepare for a placement, or for the end of care. */
public enum PreparationKind {
    /** The suitability of the accommodation was assessed, and of those with whom the child would live. */
    SUITABILITY_ASSESSED,
    /** The parent was interviewed before an immediate placement (regulation 19). */
    PARENT_INTERVIEWED,
    /** The child visited the accommodation. */
    CHILD_VISIT,
    /** The independent reviewing officer was informed. */
    REVIEWING_OFFICER_INFORMED,
    /** The services and support that will be needed when care ends were assessed. */
    SUPPORT_ASSESSED,
    /** The child's wishes and feelings about the end of care were ascertained. */
    WISHES_ASCERTAINED,
    /** The care plan, or detention placement plan, was made to say what support there will be when care ends. */
    SUPPORT_PLANNED
}
