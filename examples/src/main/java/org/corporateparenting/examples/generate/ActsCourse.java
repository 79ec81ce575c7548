package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.examples.generate.CaseActs.Asked;
import org.corporateparenting.examples.generate.CaseActs.Officer;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.examples.generate.CaseActs.Visit;

/** Invents all that was done for a child. */
final class ActsCourse {

    private final Chance chance;
    private final LocalDate asAt;

    ActsCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    CaseActs invent(InventedChild child) {
        return LifeCourse.isShortBreaks(child) ? inShortBreaks(child) : inCare(child);
    }

    private CaseActs inCare(InventedChild child) {
        ImmutableList.Builder<Review> reviews = ImmutableList.builder();
        ImmutableList.Builder<Visit> visits = ImmutableList.builder();
        ImmutableList.Builder<Officer> officers = ImmutableList.builder();
        ImmutableList.Builder<Asked> requests = ImmutableList.builder();
        for (CarePeriod period : child.periods()) {
            ImmutableList<Review> held = new ReviewCourse(chance, asAt, child.born()).invent(period);
            reviews.addAll(held);
            visits.addAll(new VisitCourse(chance, asAt).invent(period, held));
            officers.addAll(officers(period));
            requests.addAll(requests(period));
        }
        return new CaseActs(reviews.build(), visits.build(), officers.build(), requests.build());
    }

    private CaseActs inShortBreaks(InventedChild child) {
        List<CarePeriod> breaks = child.periods();
        LocalDate start = breaks.get(0).start();
        LocalDate last = Iterables.getLast(breaks).lastDay(asAt);
        return new CaseActs(
                new ReviewCourse(chance, asAt, child.born()).inShortBreaks(start, last),
                new VisitCourse(chance, asAt).inShortBreaks(breaks),
                ImmutableList.of(new Officer(start, Optional.empty())),
                ImmutableList.of());
    }

    private ImmutableList<Officer> officers(CarePeriod period) {
        LocalDate from = period.start().plusDays(chance.in(0.08) ? chance.between(8, 40) : chance.between(0, 5));
        LocalDate last = period.lastDay(asAt);
        if (chance.in(0.03) || from.isAfter(last)) {
            return ImmutableList.of();
        }
        LocalDate change = from.plusDays(chance.between(200, 1500));
        return change.isAfter(last)
                ? ImmutableList.of(new Officer(from, period.end()))
                : ImmutableList.of(new Officer(from, Optional.of(change)), new Officer(change, period.end()));
    }

    private ImmutableList<Asked> requests(CarePeriod period) {
        if (!chance.in(0.06)) {
            return ImmutableList.of();
        }
        LocalDate last = period.lastDay(asAt);
        LocalDate on = last.minusDays(chance.between(0, 200));
        if (on.isBefore(period.start())) {
            return ImmutableList.of();
        }
        boolean home = period.homeOn(on).type() == PlacementType.CHILDRENS_HOME;
        RequestKind kind =
                home ? RequestKind.CONCERN_ABOUT_HOME : chance.in(0.5) ? RequestKind.VISIT : RequestKind.REVIEW;
        boolean ending = kind == RequestKind.REVIEW && chance.in(0.5);
        return ImmutableList.of(
                new Asked(kind, on, ending ? Optional.of(on.plusDays(chance.between(10, 40))) : Optional.empty()));
    }
}
