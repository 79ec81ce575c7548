package org.corporateparenting.ssd;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while case files are made of an extract. These checks rest on no provision. */
public enum SsdRule {
    /** A table of the dataset of which this library makes nothing yet. */
    TABLE_NOT_READ("SSD-01", "Table is not read yet", INTEGRITY),
    /** A row without a key that says whose it is; it is left out. */
    KEY_MISSING("SSD-02", "Row has no key", ERROR),
    /** A row whose key fits no child, or more than one; it is left out. */
    CHILD_UNKNOWN("SSD-03", "Row belongs to no child on record", ERROR),
    /** A row whose two keys belong to different children; the person's own key is followed. */
    KEYS_DISAGREE("SSD-04", "Keys of a row disagree", QUERY),
    /** A child with episodes and without a row among the persons; birth date and sex are not known. */
    PERSON_MISSING("SSD-05", "Child is not among the persons", QUERY),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("SSD-06", "Row stands more than once", INTEGRITY),
    /** Rows with one id that say different things; the first one is used. */
    ROW_CONTRADICTED("SSD-07", "Rows with one id differ", ERROR),
    /** A row without the day on which it rests, or with an end that cannot be read; it is left out. */
    DATE_UNUSABLE("SSD-08", "Row has no usable date", ERROR),
    /** A row that ends before it starts; it is left out. */
    ENDS_BEFORE_START("SSD-09", "Row ends before it starts", ERROR),
    /** An episode without an end that another follows; it is taken to end there. */
    EPISODE_NOT_ENDED("SSD-10", "Episode is not ended though another follows", QUERY),
    /** An episode whose reason for starting is not what placements and legal statuses say; these are followed. */
    REASON_DISAGREES("SSD-11", "Start reason disagrees with placements and legal statuses", QUERY),
    /** A placement or legal status during which no episode is recorded; it is left out. */
    OUTSIDE_CARE("SSD-12", "Placement or legal status outside care", QUERY),
    /** A placement whose last day is not in care; the days outside are left out. */
    RUNS_PAST_CARE("SSD-13", "Placement runs on after care ended", QUERY),
    /** Placements, or legal statuses, that claim the same days; the one that started later is used. */
    OVERLAP("SSD-14", "Placements or legal statuses overlap", QUERY),
    /** An episode said to follow an entry into care that lies after the first day in care on record. */
    ENTERED_CARE_LATE("SSD-15", "Entered care after the first day in care", QUERY),
    /** A review of which it cannot be read whether it was cancelled; it is left out. */
    CANCELLATION_UNUSABLE("SSD-16", "Cancellation of a review cannot be read", ERROR),
    /** A row without a cell that it needs, or with one that cannot be read; it is left out. */
    CELL_UNUSABLE("SSD-17", "Row has an unusable cell", ERROR),
    /** A health check whose type or status is in words that are not known; it is left out. */
    HEALTH_CHECK_UNKNOWN("SSD-18", "Health check cannot be told", QUERY),
    /** A questionnaire with both a score and a reason for there being none; the score is used. */
    SCORE_AND_REASON("SSD-19", "Score and reason for none", QUERY),
    /** An episode that says why it ceased and not when; it is taken to run on. */
    CEASED_WITHOUT_DATE("SSD-20", "Ceased reason without a ceased date", QUERY),
    /** A placement in care that ends on the day on which it starts; it is left out. */
    PLACEMENT_OF_NO_DAY("SSD-21", "Placement lasts no day", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    SsdRule(String id, String title, Severity severity) {
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
}
