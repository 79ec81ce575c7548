package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.TreeMap;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyCohort;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;

/**
 * How often a duty was done in time.
 *
 * @param duty the duty's id
 * @param date the day on which it was counted
 * @param tally the count
 */
public record DutyEvidence(RuleId duty, LocalDate date, DutyTally tally) implements EvidenceItem {

    /**
     * Checks that nothing is missing.
     *
     * @param duty as above
     * @param date as above
     * @param tally as above
     */
    public DutyEvidence {
        requireNonNull(duty, "duty");
        requireNonNull(date, "date");
        requireNonNull(tally, "tally");
    }

    /**
     * Counts the duties of many young people that fell in a period.
     *
     * @param cohort the duties, each assessed as at one day
     * @param period the days in which duties count: see {@link #fallsIn}
     * @return one for each duty that fell, by id; the parts of a duty are counted together
     */
    public static ImmutableList<DutyEvidence> of(DutyCohort cohort, DateRange period) {
        TreeMap<RuleId, DutyTally> tallies = new TreeMap<>();
        cohort.all()
                .filter(duty -> fallsIn(period, duty))
                .forEach(duty -> tallies.merge(duty.duty(), DutyTally.of(duty.kind()), DutyTally::plus));
        return tallies.entrySet().stream()
                .map(entry -> new DutyEvidence(entry.getKey(), cohort.asAt(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether a duty fell in a period.
     *
     * @param period the days
     * @param duty the duty
     * @return true if its last day is in the period; of one without a last day, if its trigger is
     */
    public static boolean fallsIn(DateRange period, AssessedDuty duty) {
        return period.contains(duty.due().orElse(duty.trigger()));
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.DUTY;
    }
}
