package org.corporateparenting.indicator;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;

/**
 * Something to be done within some time of a child's coming into care, where no duty says so.
 *
 * <p>It counts, once, in the days in which it was done in time, or in which the day after its last day lies. It does not
 * count where care ended by the last day and it was not done.
 *
 * @param kind the kind of act
 * @param lastDay the last day that is in time, for the first day of care
 * @param from the first day on which the act serves
 * @param acts the days of the acts on record
 * @param belongs whether the child, coming into care then, is counted; empty where that is not known
 * @param belonging the fact that would say so
 * @param fact what is not known where acts would not be on record
 */
record SinceEntry(
        ActKind kind,
        Function<LocalDate, LocalDate> lastDay,
        BiFunction<ChildOnDay, PeriodOfCare, LocalDate> from,
        Function<ChildOnDay, Stream<LocalDate>> acts,
        BiFunction<ChildOnDay, PeriodOfCare, Optional<Boolean>> belongs,
        String belonging,
        String fact) {

    private static final String START = "the day on which the child started to be looked after";

    void count(ChildOnDay child, Counter counter) {
        for (PeriodOfCare period : child.caseFile().history().periodsOfCare()) {
            if (!child.isShortBreak(period) && !period.start().isAfter(child.asAt())) {
                count(child, period, counter);
            }
        }
    }

    private void count(ChildOnDay child, PeriodOfCare period, Counter counter) {
        LocalDate last = lastDay.apply(period.start());
        LocalDate first = from.apply(child, period);
        Optional<LocalDate> done = acts.apply(child)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last) && !day.isAfter(child.asAt()))
                .min(Ordering.natural());
        LocalDate answered = done.orElse(last.plusDays(1));
        LocalDate settled = answered.isBefore(period.start()) ? period.start() : answered;
        boolean over = done.isEmpty()
                && period.ended().filter(end -> !end.isAfter(last)).isPresent();
        Optional<Boolean> counted = belongs.apply(child, period);
        if (over || !child.yearToDate().contains(settled) || counted.equals(Optional.of(false))) {
            return;
        }
        if (!period.startKnown()) {
            counter.notKnown(START);
        } else if (counted.isEmpty()) {
            counter.notKnown(belonging);
        } else {
            OnRecord.isDone(done.isPresent(), child.isObserved(kind, DateRange.ofClosed(period.start(), last)))
                    .ifPresentOrElse(counter::count, () -> counter.notKnown(fact));
        }
    }
}
