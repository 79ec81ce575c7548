package org.corporateparenting.rule;

/** What sort of rule a catalogue entry describes. */
public enum RuleKind {
    /** Something that must be done, by a day or an hour. */
    DUTY,
    /** Something that may not last longer or go further than stated. */
    LIMIT,
    /** Something a young person may claim. */
    ENTITLEMENT,
    /** What a young person is in law on a date. */
    STATUS,
    /** What a word means or how something is counted. */
    DEFINITION,
    /** How a published figure is worked out. */
    MEASURE,
    /** A chosen reading where the text is silent. */
    POLICY,
    /** A rule of the statutory return. */
    RETURN,
    /** A check of one case file's coherence and lawfulness. */
    CASE_FILE,
    /** A check on published figures. */
    FIGURE
}
