package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** How the rule tables of this package write down a limit and the days on which it was in force. */
final class Limits {

    /** The Care Planning, Placement and Case Review (England) Regulations 2010 came into force. */
    static final LocalDate CARE_PLANNING_IN_FORCE = LocalDate.of(2011, 4, 1);

    /** The easements of 2020 came into force. */
    static final LocalDate EASED_FROM = LocalDate.of(2020, 4, 24);

    /** The first day after the easements of 2020. */
    static final LocalDate EASED_UNTIL = LocalDate.of(2020, 9, 26);

    private Limits() {}

    /** A limit in force since the care planning regulations. */
    static DatedParameter<StatutoryPeriod> since2011(
            String title, StatutoryPeriod limit, Citation citation, Confidence confidence) {
        return DatedParameter.of(
                title, List.of(version(limit, DateRange.startingOn(CARE_PLANNING_IN_FORCE), citation, confidence)));
    }

    /** A limit in force since a day. */
    static DatedParameter<StatutoryPeriod> since(
            LocalDate from, String title, StatutoryPeriod limit, Citation citation, Confidence confidence) {
        return DatedParameter.of(title, List.of(version(limit, DateRange.startingOn(from), citation, confidence)));
    }

    /** One version of a limit. */
    static DatedValue<StatutoryPeriod> version(
            StatutoryPeriod limit, DateRange validity, Citation citation, Confidence confidence) {
        return new DatedValue<>(limit, validity, citation, confidence);
    }
}
