package org.corporateparenting.adoption;

import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Instruments.ADOPTION_SCORECARDS;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;

/**
 * The thresholds of the department's adoption scorecards, in days.
 *
 * <p>A scorecard is about the children adopted in the three years to a 31 March; that day decides which threshold applied.
 */
public final class AdoptionScorecard {

    private static final DatedParameter<Integer> CARE_TO_PLACEMENT = DatedParameter.of(
            "Days from entering care to moving in with the adoptive family",
            List.of(
                    days(639, 2011, 2012, RECALLED_MEDIUM),
                    days(608, 2013, 2013, VERIFIED_SECONDARY),
                    days(547, 2014, 2014, VERIFIED_SECONDARY),
                    days(487, 2015, 2015, VERIFIED_SECONDARY),
                    version(426, DateRange.startingOn(after(2015)), "A1", VERIFIED_SECONDARY)));

    private static final DatedParameter<Integer> AUTHORITY_TO_MATCH = DatedParameter.of(
            "Days from the court's authority to the decision to match",
            List.of(
                    version(213, DateRange.of(after(2010), after(2012)), "A2", VERIFIED_SECONDARY),
                    version(121, DateRange.startingOn(after(2015)), "A2", VERIFIED_SECONDARY)));

    private AdoptionScorecard() {}

    /**
     * The threshold of measure A1, and of A10 after it (ADO-11).
     *
     * @return days, by the last day of the three years; 426 days, which is 14 months, from the three years to March 2016 on
     */
    public static DatedParameter<Integer> careToPlacement() {
        return CARE_TO_PLACEMENT;
    }

    /**
     * The threshold of measure A2 (ADO-12).
     *
     * <p>213 days at first and 121 in the end. Between them it was 182 and then 152, but the sources do not agree for which
     * years, so the three years that ended in 2013, 2014 and 2015 have none here.
     *
     * @return days, by the last day of the three years
     */
    public static DatedParameter<Integer> authorityToMatch() {
        return AUTHORITY_TO_MATCH;
    }

    private static DatedValue<Integer> days(int days, int firstYear, int lastYear, Confidence confidence) {
        return version(days, DateRange.of(after(firstYear - 1), after(lastYear)), "A1", confidence);
    }

    private static DatedValue<Integer> version(int days, DateRange validity, String measure, Confidence confidence) {
        return new DatedValue<>(days, validity, ADOPTION_SCORECARDS.at(measure), confidence);
    }

    private static LocalDate after(int year) {
        return LocalDate.of(year, 4, 1);
    }
}
