package org.corporateparenting.governance.report;

/** How far a report has come. */
public enum ReportStatus {
    /** It is written. */
    DRAFTED,
    /** Those who answer for it agreed it. */
    AGREED,
    /** The board considered it. */
    CONSIDERED
}
