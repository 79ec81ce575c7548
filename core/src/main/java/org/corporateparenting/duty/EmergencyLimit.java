package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.law.EmergencyPlacementEnd;
import org.corporateparenting.time.PeriodAfter;
import org.corporateparenting.time.PeriodUnit;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * How long an emergency placement outside the terms of approval lasted (PLC-06).
 *
 * <p>Days off after the last working day are counted as that day, unless the interpretation says otherwise: a placement that
 * may last six working days has lasted longer once a seventh has come.
 */
final class EmergencyLimit {

    private final Assessment assessment;
    private final Owed.Limit limit;
    private final Optional<LocalDate> seventh;

    EmergencyLimit(Assessment assessment, LocalDate start) {
        this.assessment = assessment;
        StatutoryPeriod period =
                ProvisionalRules.OUTSIDE_TERMS.limitOn(assessment.lawOn(start)).orElseThrow();
        this.limit = assessment.limit(period, start);
        this.seventh = next(period)
                .flatMap(next -> assessment.limit(next, start).deadline().due());
    }

    private Optional<StatutoryPeriod> next(StatutoryPeriod period) {
        boolean strict = assessment.interpretation().emergencyPlacementEnd() == EmergencyPlacementEnd.NEXT_DAY;
        return !strict && period instanceof PeriodAfter after && after.unit() == PeriodUnit.WORKING_DAYS
                ? Optional.of(StatutoryPeriod.workingDays(after.amount() + 1))
                : Optional.empty();
    }

    /** The answer, where the footing ended on the first of some days that has come. */
    Verdict by(Collection<LocalDate> ends) {
        Optional<LocalDate> end =
                ends.stream().filter(day -> !day.isAfter(assessment.asAt())).min(LocalDate::compareTo);
        ImmutableSortedSet<LocalDate> counted =
                end.map(this::counted).map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
        Acts acts = Acts.of(ActKind.PLACEMENT_CIRCUMSTANCES, counted, Observed.complete());
        return new Owed(ImmutableList.of(limit), Optional.empty(), counted(assessment.asAt()))
                .by(acts, LocalDate.MIN)
                .doneOn(end);
    }

    private LocalDate counted(LocalDate day) {
        return limit.deadline()
                .due()
                .filter(due -> day.isAfter(due) && seventh.filter(day::isBefore).isPresent())
                .orElse(day);
    }
}
