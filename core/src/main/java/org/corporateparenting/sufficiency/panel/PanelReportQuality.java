package org.corporateparenting.sufficiency.panel;

/** What the panel thinks of a report put before it, best first. */
public enum PanelReportQuality {
    /** Excellent. */
    EXCELLENT,
    /** Good. */
    GOOD,
    /** Satisfactory. */
    SATISFACTORY,
    /** Inadequate. */
    INADEQUATE
}
