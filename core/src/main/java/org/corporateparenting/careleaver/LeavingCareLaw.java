package org.corporateparenting.careleaver;

import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;

/** The days on which the law on leaving care changed, and its counts. */
final class LeavingCareLaw {

    /** Children (Leaving Care) Act 2000. */
    static final LocalDate IN_FORCE = LocalDate.of(2001, 10, 1);

    /** Section 24 in the form that names special guardianship. */
    static final LocalDate QUALIFYING_IN_FORCE = LocalDate.of(2005, 12, 30);

    /** Care Leavers (England) Regulations 2010 and section 23CA. */
    static final LocalDate REGULATIONS_IN_FORCE = LocalDate.of(2011, 4, 1);

    /** Section 23CZB: advice and support to 25 without a condition of education. */
    static final LocalDate TO_TWENTY_FIVE = LocalDate.of(2018, 4, 1);

    /** 13 weeks, in nights. */
    static final DatedParameter<Integer> PRESCRIBED_DAYS = DatedParameter.of(
            "Days looked after since the age of 14",
            List.of(new DatedValue<>(
                    13 * 7,
                    DateRange.startingOn(IN_FORCE),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 40(1)"),
                    Confidence.VERIFIED)));

    static final int DAYS_NEEDED = PRESCRIBED_DAYS.versions().get(0).value();

    /** A stay with a person with parental responsibility of so many months ends being relevant. */
    static final int MONTHS_AT_HOME = 6;

    /** Accommodation by health or education bodies counts from so many months on. */
    static final int MONTHS_ELSEWHERE = 3;

    private LeavingCareLaw() {}
}
