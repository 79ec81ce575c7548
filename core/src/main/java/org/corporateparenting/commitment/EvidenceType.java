package org.corporateparenting.commitment;

import com.google.common.base.Ascii;

/** What sort of evidence shows whether a promise is kept. */
public enum EvidenceType {
    /** A figure of a measure, held against a target or against the figure before. */
    MEASURE,
    /** How often a statutory duty was done in time. */
    DUTY,
    /** What young people answered. */
    SURVEY,
    /** In how many audited cases it was seen. */
    CASE_AUDIT,
    /** That young people took part in something. */
    PARTICIPATION_RECORD,
    /** That something was published. */
    PUBLICATION;

    /**
     * The type in words.
     *
     * @return such as {@code case audit}
     */
    public String words() {
        return Ascii.toLowerCase(name()).replace('_', ' ');
    }
}
