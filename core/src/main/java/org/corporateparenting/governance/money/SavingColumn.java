package org.corporateparenting.governance.money;

/** An amount of a saving. */
public enum SavingColumn {
    /** What is to be saved. */
    TARGET,
    /** What will not be saved this year (S001:250). */
    RED,
    /** What is at risk (S001:250). */
    AMBER,
    /** What is saved or sure to be. */
    GREEN,
    /** What was found in its place elsewhere; it counts toward no target. */
    MITIGATION
}
