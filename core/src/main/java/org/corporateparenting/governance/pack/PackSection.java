package org.corporateparenting.governance.pack;

/** A part of the pack, in the order in which a board takes them. */
public enum PackSection {
    /** What happened since the last meeting. */
    CHANGED,
    /** What the board asked, and what came back. */
    QUESTIONS,
    /** What the board wanted done. */
    ACTIONS,
    /** Reports that are overdue or due by the next meeting. */
    REPORTS,
    /** Risks that moved, came or went, and the highest. */
    RISKS,
    /** What is overdue in plans. */
    PLANS,
    /** What inspectors found and asked for. */
    INSPECTIONS,
    /** Failures and changes of the contract. */
    CONTRACT,
    /** Caseloads and disputes of reviewing officers. */
    REVIEWING,
    /** The next meeting, and gaps between meetings. */
    MEETINGS
}
