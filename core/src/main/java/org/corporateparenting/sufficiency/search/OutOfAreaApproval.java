package org.corporateparenting.sufficiency.search;

import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;

import java.time.LocalDate;
import java.util.Optional;

/** Who has to approve a placement out of area before it takes effect (rule PLC-04). */
public final class OutOfAreaApproval {

    /** From this day on, what is at a distance is for the director. */
    public static final LocalDate DIRECTOR_IN_FORCE = LocalDate.of(2014, 1, 27);

    private static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);

    private OutOfAreaApproval() {}

    /**
     * Who has to approve it.
     *
     * @param area where the home is
     * @param isExempt whether the carer is connected with the child, or is a foster parent whom the responsible
     *     authority itself approved
     * @param decided the day of the decision
     * @return the level and the provision; empty where the decision is older than the regulations
     */
    public static Optional<RequiredApproval> required(AreaOfHome area, boolean isExempt, LocalDate decided) {
        if (decided.isBefore(IN_FORCE)) {
            return Optional.empty();
        }
        if (area == AreaOfHome.WITHIN_AREA) {
            return Optional.of(approval(DecisionLevel.NONE, "reg 11(1)"));
        }
        if (isExempt) {
            return Optional.of(approval(DecisionLevel.NONE, "reg 11(4)"));
        }
        boolean isForDirector = area == AreaOfHome.AT_A_DISTANCE && !decided.isBefore(DIRECTOR_IN_FORCE);
        return Optional.of(
                isForDirector
                        ? approval(DecisionLevel.DIRECTOR, "reg 11(1)(b), (5)")
                        : approval(DecisionLevel.NOMINATED_OFFICER, "reg 11(1)"));
    }

    private static RequiredApproval approval(DecisionLevel level, String provision) {
        return new RequiredApproval(level, CARE_PLANNING_REGULATIONS_2010.at(provision));
    }
}
