package org.corporateparenting.governance;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed about the records of a board. These checks rest on no provision unless they say so. */
public enum GovernanceRule {
    /** A row without a cell that it needs, or with one that cannot be read; it is left out. */
    CELL_UNUSABLE("GOV-01", "Row of a board record has an unusable cell", ERROR),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("GOV-02", "Row of a board record stands more than once", INTEGRITY),
    /** Rows about one thing that say something else of it; the first one is used. */
    ROW_CONTRADICTED("GOV-03", "Rows about one thing of a board differ", ERROR),
    /** A row that names a member, meeting or inspection that is not on record. */
    KEY_UNKNOWN("GOV-04", "Row names something that is not on record", ERROR),
    /** Days in an order in which they cannot be: answered before asked, approved before agreed. */
    SEQUENCE_IMPOSSIBLE("GOV-05", "Days are in an impossible order", ERROR),
    /** What is recorded in one place contradicts what is recorded in another. */
    STATUS_CONTRADICTED("GOV-06", "Records contradict each other", ERROR),
    /** Something that should have been done and was not. */
    OVERDUE("GOV-07", "Something promised to the board is overdue", QUERY),
    /** Something for which nobody answers. */
    OWNER_MISSING("GOV-08", "Nobody answers for it", QUERY),
    /** Something without a day by which it is to be done, so that it can never be overdue. */
    DUE_MISSING("GOV-09", "There is no day by which it is due", QUERY),
    /** A planned meeting of which nothing says whether it was held. */
    MEETING_UNKNOWN("GOV-10", "It is not recorded whether a meeting was held", QUERY),
    /** Too long between two meetings. */
    MEETING_TOO_LATE("GOV-11", "Meetings are too far apart", QUERY),
    /** Too short between two meetings. */
    MEETING_TOO_SOON("GOV-12", "Meetings are too close together", QUERY),
    /** Fewer meetings in a year than the board set itself. */
    MEETINGS_TOO_FEW("GOV-13", "Too few meetings in a year", QUERY),
    /** A meeting that was not held, without a reason. */
    REASON_MISSING("GOV-14", "Meeting was not held and no reason is recorded", QUERY),
    /** Papers sent later than a week before the meeting (S000:235). */
    PAPERS_LATE("GOV-15", "Papers came late", QUERY),
    /** A meeting with fewer members present than the terms ask for. */
    QUORUM_MISSED("GOV-16", "Meeting had no quorum", QUERY),
    /** A meeting without an item that every meeting has. */
    AGENDA_INCOMPLETE("GOV-17", "Agenda lacks a standing item", QUERY),
    /** Chairs that are not as the model has it: none, too many, or one where there should be two. */
    CHAIR("GOV-18", "Chairs are not as the chairing model has it", QUERY),
    /** A board without a care-experienced member. */
    CARE_EXPERIENCE_MISSING("GOV-19", "No member is care-experienced", QUERY),
    /** A member without training on record. */
    TRAINING_MISSING("GOV-20", "Member has had no training", QUERY),
    /** Terms of reference that are missing, incomplete or not looked at again. */
    TERMS("GOV-21", "Terms of reference need attention", QUERY),
    /** An overall judgement better or worse than every one it sums up. */
    JUDGEMENT_INCONSISTENT("GOV-22", "Overall judgement is outside its parts", QUERY),
    /** One event with several dates. */
    EVENT_DATE("GOV-23", "One event has several dates", QUERY),
    /** A plan without a baseline against which progress could be seen. */
    BASELINE_MISSING("GOV-24", "There is no dated baseline", QUERY),
    /** A change in force without an agreement, approval or consent that it needs. */
    CONSENT_MISSING("GOV-25", "Change lacks an agreement, approval or consent", QUERY),
    /** A caseload outside the range that is recommended. */
    CASELOAD("GOV-26", "Caseload is outside the recommended range", QUERY),
    /** A printed average that cannot be had from what it is the average of. */
    AVERAGE("GOV-27", "Average cannot be rebuilt", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    GovernanceRule(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /**
     * The rule's stable name.
     *
     * @return the id under which its findings are reported
     */
    public RuleId id() {
        return RuleId.of(id);
    }

    /**
     * The rule in a few words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * A finding of this rule.
     *
     * @param table the table it is about
     * @param row the row it is about, 1 for the first; 0 where it is about no one row
     * @param message what is wrong, naming no person
     * @param fields the columns concerned
     * @return the finding
     */
    public Finding at(String table, int row, String message, String... fields) {
        Location place = row == 0 ? Location.ofTable(table, fields) : Location.ofRow(table, row, fields);
        return Finding.of(id(), severity, place, message);
    }
}
