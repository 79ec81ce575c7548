package org.corporateparenting.governance.pack;

/** A kind of record that a board keeps, and the table that holds it. */
public enum BoardFact {
    /** The board itself: role, chairing, how often it meets, its terms. */
    BOARD("cp_board"),
    /** Who has or had a seat. */
    MEMBER("cp_board_members"),
    /** Meetings planned, held and not held. */
    MEETING("cp_board_meetings"),
    /** Who was at a meeting. */
    ATTENDANCE("cp_board_attendance"),
    /** What was on an agenda. */
    AGENDA("cp_board_agenda"),
    /** What the board asked somebody to do. */
    ACTION("cp_board_actions"),
    /** What the board asked, and the answers. */
    CHALLENGE("cp_board_challenges"),
    /** Which report comes how often. */
    SCHEDULE("cp_board_schedules"),
    /** Reports that came to the board. */
    REPORT("cp_board_reports"),
    /** Training that members had. */
    TRAINING("cp_board_training"),
    /** Groups that work on a theme. */
    SUB_GROUP("cp_board_groups"),
    /** Groups through which young people are heard. */
    PARTICIPATION_GROUP("cp_participation_groups"),
    /** Events at which young people were honoured. */
    CELEBRATION("cp_celebrations"),
    /** Actions of the plans of the board and its groups. */
    ACTION_PLAN("cp_action_plan"),
    /** Items of the improvement plan. */
    IMPROVEMENT_PLAN("cp_improvement_plan"),
    /** Inspections and visits. */
    INSPECTION("cp_inspections"),
    /** What was judged beside the whole. */
    JUDGEMENT("cp_inspection_judgements"),
    /** What inspectors asked for. */
    RECOMMENDATION("cp_inspection_recommendations"),
    /** Editions of the risk register. */
    RISK("cp_risks"),
    /** How many children each reviewing officer has. */
    CASELOAD("cp_reviewing_officer_caseloads"),
    /** What reviewing officers took up. */
    DISPUTE("cp_reviewing_officer_disputes"),
    /** Surveys. */
    SURVEY("cp_surveys"),
    /** What was answered to the questions of a survey. */
    SURVEY_RESULT("cp_survey_results"),
    /** What was done about a measure that failed. */
    ESCALATION("cp_contract_escalations"),
    /** Changes to the contract. */
    CHANGE("cp_contract_changes"),
    /** Who agreed to a change. */
    AGREEMENT("cp_contract_agreements"),
    /** What the councils owe under the contract. */
    OBLIGATION("cp_council_obligations");

    private final String table;

    BoardFact(String table) {
        this.table = table;
    }

    /**
     * The table that holds it.
     *
     * @return the table's name, which is also that of its file
     */
    public String table() {
        return table;
    }
}
