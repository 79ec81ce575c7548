package org.corporateparenting.examples.generate;

import org.corporateparenting.ssda903.ReturnTable;

/** The tables of the return. */
enum ReturnSheet {
    HEADER(ReturnTable.HEADER, "key:CHILD code:SEX date:DOB code:ETHNIC UPN code:MOTHER date:MC_DOB"),
    EPISODES(
            ReturnTable.EPISODES,
            "key:CHILD start:DECOM code:RNE code:LS code:CIN code:PLACE code:PLACE_PROVIDER end:DEC code:REC"
                    + " code:REASON_PLACE_CHANGE HOME_POST PL_POST URN code:PL_LOCATION PL_DISTANCE"),
    REVIEWS(ReturnTable.REVIEWS, "key:CHILD date:DOB date:REVIEW code:REVIEW_CODE"),
    ASYLUM_SEEKERS(ReturnTable.ASYLUM_SEEKERS, "key:CHILD code:SEX date:DOB date:DUC"),
    HEALTH(
            ReturnTable.HEALTH,
            "key:CHILD date:DOB SDQ_SCORE code:SDQ_REASON code:CONVICTED code:HEALTH_CHECK code:IMMUNISATIONS"
                    + " code:TEETH_CHECK code:HEALTH_ASSESSMENT code:SUBSTANCE_MISUSE code:INTERVENTION_RECEIVED"
                    + " code:INTERVENTION_OFFERED"),
    CARE_LEAVERS(ReturnTable.CARE_LEAVERS, "key:CHILD date:DOB code:IN_TOUCH code:ACTIV code:ACCOM"),
    ADOPTIONS(
            ReturnTable.ADOPTIONS,
            "key:CHILD date:DOB date:DATE_INT date:DATE_MATCH code:FOSTER_CARE code:NB_ADOPTR code:SEX_ADOPTR"
                    + " code:LS_ADOPTR"),
    ADOPTION_DECISIONS(
            ReturnTable.ADOPTION_DECISIONS,
            "key:CHILD date:DOB start:DATE_PLACED end:DATE_PLACED_CEASED code:REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE(ReturnTable.PREVIOUS_PERMANENCE, "key:CHILD date:DOB code:PREV_PERM code:LA_PERM DATE_PERM"),
    MISSING_INCIDENTS(ReturnTable.MISSING_INCIDENTS, "key:CHILD date:DOB code:MISSING start:MIS_START end:MIS_END"),
    SOCIAL_WORKERS(ReturnTable.SOCIAL_WORKERS, "key:CHILD date:DOB SW_ID start:SW_DECOM end:SW_DEC code:SW_REASON");

    private final ReturnTable table;

    @SuppressWarnings("ImmutableEnumChecker") // a value that cannot change, without the annotation that says so
    private final Layout layout;

    ReturnSheet(ReturnTable table, String layout) {
        this.table = table;
        this.layout = Layout.of(table.toString(), layout);
    }

    ReturnTable table() {
        return table;
    }

    Layout layout() {
        return layout;
    }
}
