package org.corporateparenting.sufficiency.carer;

/** What somebody is to a child for whom they come to care (S001:2502). */
public enum ConnectedRelation {
    /** Of the family. */
    RELATIVE,
    /** A friend of the family. */
    FAMILY_FRIEND,
    /** Known through their work, such as a teacher. */
    PROFESSIONAL
}
