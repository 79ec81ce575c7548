package org.corporateparenting.commitment;

import java.time.LocalDate;

/** One piece of evidence. */
public sealed interface EvidenceItem
        permits MeasureEvidence, DutyEvidence, SurveyAnswer, CaseAuditResult, ParticipationRecord, Publication {

    /**
     * The day it is of. Evidence of a day after the one on which a promise is judged does not exist yet.
     *
     * @return the day of an event, or the last day of the period that was counted
     */
    LocalDate date();

    /**
     * What sort of evidence it is.
     *
     * @return the type
     */
    EvidenceType type();
}
