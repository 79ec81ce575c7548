package org.corporateparenting.sufficiency.panel;

/** What is put before a fostering panel (S001:2737-2749). */
public enum PanelCaseType {
    /** Whether to approve mainstream carers. */
    MAINSTREAM_ASSESSMENT,
    /** Whether to approve a connected person. */
    CONNECTED_PERSON_ASSESSMENT,
    /** The first review of an approval. */
    FIRST_REVIEW,
    /** Whether to change the terms of an approval. */
    CHANGE_OF_APPROVAL,
    /** A later review of an approval. */
    OTHER_REVIEW,
    /** A child matched for good with the authority's own carers. */
    MATCH_IN_HOUSE,
    /** A child matched for good with carers of an agency. */
    MATCH_AGENCY,
    /** Whether to end an approval. */
    TERMINATION_OF_APPROVAL,
    /** Whether a temporary approval runs on. */
    EXTENSION_OF_REGULATION_24,
    /** What carers say against a proposal. */
    REPRESENTATION,
    /** That carers have resigned. */
    CLOSURE,
    /** A short report on a connected person, where the assessment ends early. */
    SHORT_REPORT_CONNECTED_PERSON
}
