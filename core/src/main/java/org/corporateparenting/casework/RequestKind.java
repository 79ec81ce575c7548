package org.corporateparenting.casework;

/** What was asked for, or what notice was given. */
public enum RequestKind {
    /** A review sooner than it would be due: the reviewing officer asks, or a visit showed that welfare is not safeguarded. */
    REVIEW,
    /** A visit, reasonably requested by the child, the carer, a parent or the area authority. */
    VISIT,
    /** First notice of a concern about the children's home in which the child is placed. */
    CONCERN_ABOUT_HOME,
    /** Advice and support after the age of 21: the young person asks for a personal adviser. */
    PERSONAL_ADVISER,
    /** The young person no longer wants a personal adviser. */
    PERSONAL_ADVISER_DECLINED,
    /** A review of the pathway plan: the young person asks, or the authority or the adviser finds one necessary. */
    PATHWAY_PLAN_REVIEW
}
