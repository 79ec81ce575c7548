package org.corporateparenting.sufficiency.gap;

/** Whose foster carers a child lives with (S001:2182-2192). */
public enum FosterProvision {
    /** Those of an agency. */
    EXTERNAL,
    /** The authority's own, not connected with the child. */
    INTERNAL_MAINSTREAM,
    /** People connected with the child, for a time or for good. */
    CONNECTED_PERSONS_OR_REGULATION_24
}
