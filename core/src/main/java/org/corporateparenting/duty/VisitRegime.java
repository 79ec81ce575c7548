package org.corporateparenting.duty;

import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;

/** Which paragraph of regulation 28 governs visits on a day. */
enum VisitRegime {
    /** Paragraph (2): any placement to which no other paragraph applies. */
    ORDINARY,
    /** Paragraph (3): an immediate placement with a parent. */
    IMMEDIATE_WITH_PARENTS,
    /** Paragraph (4): temporary approval, or an interim care order and living with a parent. */
    TEMPORARY,
    /** Paragraph (5): a care order and living with a parent. */
    WITH_PARENTS,
    /** Paragraph (6): a care order, and another person is responsible for where the child lives. */
    ELSEWHERE,
    /** None: the child is placed for adoption, and the Adoption Agencies Regulations govern visits. */
    ADOPTION;

    /**
     * The paragraph that applies. Where an interim order and an immediate placement with a parent come together, the
     * stricter paragraph (4) does.
     */
    static VisitRegime of(Optional<PlacementType> type, Optional<LegalStatus> status, PlacementBasis basis) {
        boolean parents = type.map(PlacementType::isWithParents).orElse(false);
        if (type.map(PlacementType::isAdoption).orElse(false)) {
            return ADOPTION;
        }
        if (basis == PlacementBasis.TEMPORARY_APPROVAL || (parents && is(status, LegalStatus.INTERIM_CARE_ORDER))) {
            return TEMPORARY;
        }
        if (basis == PlacementBasis.IMMEDIATE_WITH_PARENTS) {
            return IMMEDIATE_WITH_PARENTS;
        }
        if (parents && is(status, LegalStatus.FULL_CARE_ORDER)) {
            return WITH_PARENTS;
        }
        boolean custody = type.map(PlacementType::isCustody).orElse(false);
        return custody && status.map(LegalStatus::isUnderCareOrder).orElse(false) ? ELSEWHERE : ORDINARY;
    }

    /** Whether visits are weekly until the first review. */
    boolean isWeeklyAtFirst() {
        return this == IMMEDIATE_WITH_PARENTS || this == TEMPORARY;
    }

    /** The first visit under this paragraph. */
    DutyRule first() {
        return switch (this) {
            case IMMEDIATE_WITH_PARENTS -> VisitRules.IMMEDIATE_FIRST;
            case TEMPORARY -> VisitRules.TEMPORARY_FIRST;
            case WITH_PARENTS -> VisitRules.WITH_PARENTS_FIRST;
            case ELSEWHERE -> VisitRules.ELSEWHERE_FIRST;
            case ORDINARY, ADOPTION -> VisitRules.FIRST;
        };
    }

    /** The next visit while visits are weekly. */
    DutyRule weekly() {
        return this == IMMEDIATE_WITH_PARENTS ? VisitRules.IMMEDIATE_WEEKLY : VisitRules.TEMPORARY_WEEKLY;
    }

    /** The next visit, once visits are no longer weekly; the limit may be another after the first year. */
    DutyRule next(boolean firstYear) {
        return switch (this) {
            case IMMEDIATE_WITH_PARENTS -> VisitRules.IMMEDIATE_LATER;
            case TEMPORARY -> VisitRules.TEMPORARY_LATER;
            case WITH_PARENTS -> VisitRules.WITH_PARENTS_LATER;
            case ELSEWHERE -> firstYear ? VisitRules.ELSEWHERE_FIRST_YEAR : VisitRules.ELSEWHERE_LATER;
            case ORDINARY, ADOPTION -> firstYear ? VisitRules.FIRST_YEAR : VisitRules.LATER;
        };
    }

    private static boolean is(Optional<LegalStatus> status, LegalStatus expected) {
        return status.equals(Optional.of(expected));
    }
}
