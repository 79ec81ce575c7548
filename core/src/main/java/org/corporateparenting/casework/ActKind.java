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
    /** How placements came about and ended. */
    PLACEMENT_CIRCUMSTANCES("circumstances of placements"),
    /** Approvals of decisions about where a child lives. */
    DECISION_APPROVAL("approvals of decisions"),
    /** What was done to prepare for placements and for the end of care. */
    PREPARATION("preparations for placements and the end of care"),
    /** Approvals of foster parents for one child and a limited time. */
    TEMPORARY_APPROVAL("temporary approvals"),
    /** Extensions of temporary approvals. */
    APPROVAL_EXTENSION("extensions of temporary approvals"),
    /** Stays in secure accommodation. */
    SECURE_STAY("stays in secure accommodation"),
    /** Authorisations by a court to keep a child in secure accommodation. */
    SECURE_AUTHORISATION("authorisations of secure accommodation"),
    /** Reviews of the criteria for secure accommodation. */
    SECURE_REVIEW("reviews of secure accommodation"),
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
    /** What returns say of health and offending, year by year. */
    HEALTH_YEAR("yearly answers on health"),
    /** Care plans. */
    CARE_PLAN("care plans"),
    /** What care plans hold. */
    CARE_PLAN_CONTENT("contents of care plans"),
    /** With whom care plans were agreed. */
    PLAN_AGREEMENT("agreements to care plans"),
    /** Significant changes of care plans. */
    CARE_PLAN_CHANGE("changes of care plans"),
    /** Applications for care orders. */
    CARE_ORDER_APPLICATION("applications for care orders"),
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
    /** Special guardianship orders. */
    SPECIAL_GUARDIANSHIP_ORDER("special guardianship orders"),
    /** Assessments of needs on leaving care. */
    LEAVING_CARE_ASSESSMENT("leaving-care assessments"),
    /** Pathway plans. */
    PATHWAY_PLAN("pathway plans"),
    /** Reviews of pathway plans. */
    PATHWAY_PLAN_REVIEW("reviews of the pathway plan"),
    /** Times with a personal adviser. */
    PERSONAL_ADVISER("allocations of a personal adviser"),
    /** Contacts on or after leaving care. */
    IN_TOUCH_CONTACT("contacts"),
    /** Where care leavers live. */
    ACCOMMODATION_STATUS("places where care leavers live"),
    /** Accommodation that the authority provides after leaving care. */
    PROVIDED_ACCOMMODATION("times of accommodation provided"),
    /** Arrangements to stay put. */
    STAYING_PUT("arrangements to stay put"),
    /** Arrangements to stay close. */
    STAYING_CLOSE("arrangements to stay close"),
    /** Times at home with a person with parental responsibility. */
    RETURN_HOME("returns home"),
    /** Times in detention or in hospital. */
    INSTITUTIONAL_STAY("times in detention or in hospital"),
    /** Times accommodated or fostered otherwise than by being looked after. */
    ACCOMMODATION_ELSEWHERE("times accommodated elsewhere"),
    /** Programmes of education or training. */
    EDUCATION_PROGRAMME("programmes of education"),
    /** Bursaries paid. */
    BURSARY("bursaries paid"),
    /** Steps to adoption or another permanent order. */
    PERMANENCE_DECISION("decisions on permanence"),
    /** When adoption was the plan. */
    ADOPTION_PLAN("adoption plans"),
    /** Decisions that a child should be placed for adoption, with the panel before and the telling after. */
    ADOPTION_DECISION("decisions on adoption"),
    /** Consents to placement for adoption. */
    ADOPTION_CONSENT("consents to adoption"),
    /** Placement orders. */
    PLACEMENT_ORDER("placement orders"),
    /** Matches with adopters, with the report before. */
    ADOPTION_MATCH("matches with adopters"),
    /** Placements for adoption. */
    ADOPTION_PLACEMENT("placements for adoption"),
    /** Breakdowns of adoptions. */
    ADOPTION_DISRUPTION("adoption disruptions"),
    /** Adoption orders, and applications for them. */
    ADOPTION_ORDER("adoption orders"),
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
