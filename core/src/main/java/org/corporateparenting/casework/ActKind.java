package org.corporateparenting.casework;

/** The kinds of dated act and fact that a source may or may not supply. */
public enum ActKind {
    /** Reviews of the child's case. */
    REVIEW("reviews"),
    /** When a review's decisions and record were issued. */
    REVIEW_PAPERS("review papers"),
    /** How reviews were held, and why some were late. */
    REVIEW_DETAIL("facts about how reviews were held"),
    /** What was written after reviews. */
    REVIEW_REPORT("reports of reviews"),
    /** Concerns that a reviewing officer raised. */
    ESCALATION("concerns raised by a reviewing officer"),
    /** Visits by the authority's representative. */
    VISIT("visits"),
    /** Appointments of an independent reviewing officer. */
    REVIEWING_OFFICER("appointments of a reviewing officer"),
    /** Facts about placements that the returns do not carry. */
    PLACEMENT_TERMS("facts about placements"),
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
    /** Education, health and care plans. */
    EHC_PLAN("education, health and care plans"),
    /** Exclusions from school. */
    EXCLUSION("exclusions from school"),
    /** Written notices about placements. */
    PLACEMENT_NOTICE("notices about placements"),
    /** Times of being missing or away without authorisation. */
    MISSING_PERIOD("times of being missing or away"),
    /** When interviews on return from being missing or away were held. */
    RETURN_INTERVIEW("interviews on return"),
    /** Times at which the child made views known. */
    VIEW_STATEMENT("statements of views"),
    /** Wishes for an advocate, and offers of one. */
    ADVOCACY("offers of an advocate"),
    /** Whether an independent visitor was considered and appointed. */
    INDEPENDENT_VISITOR("considerations of an independent visitor"),
    /** Complaints about what the authority does for the child. */
    COMPLAINT("complaints"),
    /** Arrangements for time with family. */
    FAMILY_TIME("arrangements for time with family"),
    /** Steps before care proceedings. */
    PRE_PROCEEDINGS("steps before care proceedings"),
    /** Care proceedings. */
    CARE_PROCEEDINGS("care proceedings"),
    /** Applications to deprive of liberty. */
    DEPRIVATION_OF_LIBERTY("applications to deprive of liberty"),
    /** Audits of the work with the child. */
    PRACTICE_AUDIT("audits of practice"),
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
