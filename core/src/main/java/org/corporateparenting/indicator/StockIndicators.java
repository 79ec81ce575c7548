package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.code.LegalStatus;

/** How many children are looked after on a day, and under which legal status. */
final class StockIndicators {

    private static final String SEPARATED = "whether the child is an unaccompanied asylum seeker";
    private static final String STATUS = "the legal status";

    private StockIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.number("children-in-care", ChildOnDay::isInCare),
                Catalogued.number("children-in-care-rate", ChildOnDay::isInCare),
                Catalogued.number(
                        "children-in-care-uasc", ChildOnDay::isInCare, StockIndicators::isSeparated, SEPARATED),
                Catalogued.number(
                        "children-in-care-excluding-uasc",
                        ChildOnDay::isInCare,
                        child -> isSeparated(child).map(separated -> !separated),
                        SEPARATED),
                Catalogued.share("uasc-share", ChildOnDay::isInCare, StockIndicators::isSeparated, SEPARATED),
                share("full-care-order-share", status -> status == LegalStatus.FULL_CARE_ORDER),
                share("interim-care-order-share", status -> status == LegalStatus.INTERIM_CARE_ORDER),
                number("interim-care-orders", status -> status == LegalStatus.INTERIM_CARE_ORDER),
                share("placement-order-share", status -> status == LegalStatus.PLACEMENT_ORDER),
                number("section-20", LegalStatus::isUnderSection20),
                share("section-20-share", LegalStatus::isUnderSection20),
                share("youth-justice-status-share", LegalStatus::isYouthJustice),
                share("emergency-status-share", LegalStatus::isProtection));
    }

    /** Whether a child is unaccompanied; empty where no status is on record and none need be. */
    static Optional<Boolean> isSeparated(ChildOnDay child) {
        boolean separated = child.isUnaccompaniedOn(child.asAt());
        return separated || child.isObserved(ActKind.IMMIGRATION_STATUS, child.months(1))
                ? Optional.of(separated)
                : Optional.empty();
    }

    private static Indicator share(String id, Predicate<LegalStatus> above) {
        return Catalogued.share(
                id, ChildOnDay::isInCare, child -> child.legalStatus().map(above::test), STATUS);
    }

    private static Indicator number(String id, Predicate<LegalStatus> counted) {
        return Catalogued.number(
                id, ChildOnDay::isInCare, child -> child.legalStatus().map(counted::test), STATUS);
    }
}
