package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.time.DateRange;

/**
 * Some duties, and how they count in measures of what was done in time.
 *
 * <p>A duty is settled on the day on which it was done in time, never before it fell, or else on the day after its last day. So
 * each counts in one year only, and one that is neither done nor late does not count yet. One without any day of which it
 * cannot be said whether it was done counts as not known if it fell in the twelve months up to the day: no limit is longer.
 *
 * @param ids the ids of the duties
 * @param part the part of the duty; empty for all of them
 */
record DutySelection(ImmutableSet<String> ids, Optional<String> part) {

    private static final Comparator<AssessedDuty> BY_TIME = Comparator.comparing(AssessedDuty::trigger)
            .thenComparing(duty -> duty.due().orElse(LocalDate.MAX))
            .thenComparing(AssessedDuty::kind);

    static DutySelection of(String... ids) {
        return new DutySelection(ImmutableSet.copyOf(ids), Optional.empty());
    }

    static DutySelection part(String id, String part) {
        return new DutySelection(ImmutableSet.of(id), Optional.of(part));
    }

    /** A share of the duties that were settled in some days. */
    void countEach(ChildOnDay child, DateRange days, Counter counter, String fact) {
        for (AssessedDuty duty : settledIn(child, days)) {
            count(duty, counter, fact);
        }
    }

    /** A share of the children of whom a duty was settled in some days, by the latest one. */
    void countLatest(ChildOnDay child, DateRange days, Counter counter, String fact) {
        latest(settledIn(child, days)).ifPresent(duty -> count(duty, counter, fact));
    }

    /** A share of the children in care of whom a duty was settled since they came, by the latest one. */
    void countLatestInCare(ChildOnDay child, Counter counter, String fact) {
        latest(selected(child).filter(duty -> isSettled(duty) && isOfPresentCare(child, duty)))
                .ifPresent(duty -> count(duty, counter, fact));
    }

    /** The latest duty of the present time in care, settled or not. */
    Optional<AssessedDuty> latestInCare(ChildOnDay child) {
        return latest(selected(child).filter(duty -> isOfPresentCare(child, duty)));
    }

    /** The duties of a child in care that were settled in some days. */
    ImmutableList<AssessedDuty> settledIn(ChildOnDay child, DateRange days) {
        return selected(child)
                .filter(duty -> isSettledIn(duty, child, days)
                        && child.careOn(duty.trigger()).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a duty was done in time; empty where that is not known. */
    static Optional<Boolean> isInTime(AssessedDuty duty) {
        return switch (duty.kind()) {
            case MET -> Optional.of(true);
            case MET_LATE, OVERDUE -> Optional.of(false);
            case NOT_YET_DUE, NOT_APPLICABLE, NOT_DETERMINABLE -> Optional.empty();
        };
    }

    private static void count(AssessedDuty duty, Counter counter, String fact) {
        Optional<Boolean> inTime = isInTime(duty);
        if (inTime.isPresent()) {
            counter.count(inTime.get());
        } else {
            counter.notKnown(fact);
        }
    }

    private Stream<AssessedDuty> selected(ChildOnDay child) {
        return child.duties().stream()
                .filter(duty -> ids.contains(duty.duty().text()) && (part.isEmpty() || part.equals(duty.part())));
    }

    private static boolean isSettledIn(AssessedDuty duty, ChildOnDay child, DateRange days) {
        if (!isSettled(duty)) {
            return false;
        }
        Optional<LocalDate> settled = settledOn(duty).filter(day -> !day.isAfter(child.asAt()));
        return settled.isPresent()
                ? days.contains(settled.get().isBefore(duty.trigger()) ? duty.trigger() : settled.get())
                : child.twelveMonths().contains(duty.trigger());
    }

    private static Optional<LocalDate> settledOn(AssessedDuty duty) {
        return duty.kind() == DutyOutcome.MET ? duty.done() : duty.due().map(last -> last.plusDays(1));
    }

    private static boolean isSettled(AssessedDuty duty) {
        return duty.kind() != DutyOutcome.NOT_YET_DUE && duty.kind() != DutyOutcome.NOT_APPLICABLE;
    }

    private static boolean isOfPresentCare(ChildOnDay child, AssessedDuty duty) {
        return child.care()
                .filter(care -> care.range().contains(duty.trigger()))
                .isPresent();
    }

    private static Optional<AssessedDuty> latest(ImmutableList<AssessedDuty> duties) {
        return latest(duties.stream());
    }

    private static Optional<AssessedDuty> latest(Stream<AssessedDuty> duties) {
        return duties.max(BY_TIME);
    }
}
