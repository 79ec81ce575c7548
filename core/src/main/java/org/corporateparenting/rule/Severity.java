package org.corporateparenting.rule;

/** How much a finding weighs. The constants stand in order of weight, heaviest first. */
public enum Severity {
    /** Wrong, or unusable: something supplied could not be taken as it stands. */
    ERROR,
    /** Possibly right: somebody should look. */
    QUERY,
    /** Noticed by a check of this library's own; what was supplied was used. */
    INTEGRITY
}
