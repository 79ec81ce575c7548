package org.corporateparenting.sufficiency.panel;

/** How a panel meets. */
public enum PanelMode {
    /** In one room. */
    FACE_TO_FACE,
    /** By video. */
    VIRTUAL
}
