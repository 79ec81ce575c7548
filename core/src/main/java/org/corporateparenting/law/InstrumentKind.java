package org.corporateparenting.law;

/** What sort of text an instrument is. */
public enum InstrumentKind {
    /** An Act of Parliament. */
    ACT,
    /** Regulations made by statutory instrument. */
    REGULATIONS,
    /** Guidance that authorities must have regard to, national minimum standards included. */
    STATUTORY_GUIDANCE,
    /** The terms of a scheme that a department runs without an enactment. */
    SCHEME,
    /** The guide to a data collection. */
    COLLECTION_GUIDE,
    /** A rule of the courts' making. */
    CASE_LAW
}
