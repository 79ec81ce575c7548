package org.corporateparenting.law;

/** When a placement that may last six working days has lasted longer (PLC-06). */
public enum EmergencyPlacementEnd {
    /** With the next working day: a weekend or bank holiday after the sixth working day is not counted. */
    NEXT_WORKING_DAY,
    /** With the day after the sixth working day, whatever kind of day it is. */
    NEXT_DAY
}
