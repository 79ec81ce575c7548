package org.corporateparenting.casework;

/** The kinds of dated act and fact that a source may or may not supply. */
public enum ActKind {
    /** Reviews of the child's case. */
    REVIEW("reviews"),
    /** When a review's decisions and record were issued. */
    REVIEW_PAPERS("review papers"),
    /** Visits by the authority's representative. */
    VISIT("visits"),
    /** Appointments of an independent reviewing officer. */
    REVIEWING_OFFICER("appointments of a reviewing officer"),
    /** Facts about placements that the returns do not carry. */
    PLACEMENT_TERMS("facts about placements"),
    /** In what kinds of setting a child was placed, and what a court authorised there. */
    PLACEMENT_SETTING("settings of placements"),
    /** Requests for a review or a visit, and notices of concern. */
    REQUEST("requests and notices"),
    /** Assessments of health. */
    HEALTH_ASSESSMENT("health assessments"),
    /** Checks of teeth. */
    DENTAL_CHECK("dental checks"),
    /** Where immunisations stand. */
    IMMUNISATION("immunisations"),
    /** Findings of substance misuse. */
    SUBSTANCE_MISUSE("findings of substance misuse"),
    /** Convictions, cautions, warnings and reprimands. */
    CONVICTION("convictions"),
    /** Scores of the strengths and difficulties questionnaire. */
    SDQ_SCORE("questionnaire scores"),
    /** Care plans. */
    CARE_PLAN("care plans"),
    /** Plans for a home that lasts. */
    PERMANENCE_PLAN("permanence plans"),
    /** Plans for placements. */
    PLACEMENT_PLAN("placement plans"),
    /** Personal education plans. */
    EDUCATION_PLAN("personal education plans"),
    /** Written notices about placements. */
    PLACEMENT_NOTICE("notices about placements"),
    /** Times of being missing or away without authorisation. */
    MISSING_PERIOD("times of being missing or away"),
    /** When interviews on return from being missing or away were held. */
    RETURN_INTERVIEW("interviews on return"),
    /** How those who have left care fare. */
    CARE_LEAVER_STANDING("standings of care leavers"),
    /** Steps to adoption or another permanent order. */
    PERMANENCE_DECISION("decisions on permanence"),
    /** Disabilities. */
    DISABILITY("disabilities"),
    /** Immigration statuses. */
    IMMIGRATION_STATUS("immigration statuses"),
    /** Orders that were to last and did not. */
    PREVIOUS_PERMANENCE("earlier permanence orders"),
    /** Allocations of workers. */
    SOCIAL_WORKER("allocations of workers"),
    /** Links of mothers to their children. */
    MOTHERHOOD("links of mothers to children");

    private final String plural;

    ActKind(String plural) {
        this.plural = plural;
    }

    /**
     * The kind in words.
     *
     * @return a plural noun, such as {@code visits}
     */
    public String plural() {
        return plural;
    }
}
