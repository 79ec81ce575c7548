package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.examples.generate.CaseActs.Visit;
import org.corporateparenting.time.DateRange;

/** Invents visits: mostly in time, some late or missed; sometimes the child was not seen, or the record does not say. */
final class VisitCourse {

    private static final double LATE = 0.06;
    private static final double MISSED = 0.02;
    private static final double REMOTE = 0.02;
    private static final DateRange VIRUS = DateRange.of(LocalDate.of(2020, 4, 24), LocalDate.of(2021, 10, 1));
    private static final LocalDate VIRUS_REASONS = LocalDate.of(2020, 9, 25);

    private final Chance chance;
    private final LocalDate asAt;
    private final ImmutableList.Builder<Visit> visits = ImmutableList.builder();

    VisitCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    ImmutableList<Visit> invent(CarePeriod period, List<Review> reviews) {
        List<From<Home>> homes = period.homes();
        for (int i = 0; i < homes.size(); i++) {
            LocalDate last = period.endOf(homes, i).map(day -> day.minusDays(1)).orElse(asAt);
            LocalDate day = homes.get(i).day().plusDays(chance.in(LATE) ? chance.between(8, 18) : chance.between(0, 6));
            while (!day.isAfter(last)) {
                visits.add(visit(day));
                day = day.plusDays(gap(interval(period, reviews, day)));
            }
        }
        return visits.build();
    }

    /** In short breaks: on the first day of every third break or so. */
    ImmutableList<Visit> inShortBreaks(List<CarePeriod> breaks) {
        for (int i = chance.between(0, 2); i < breaks.size(); i += chance.between(2, 5)) {
            visits.add(visit(breaks.get(i).start()));
        }
        return visits.build();
    }

    private int gap(int interval) {
        if (chance.in(MISSED)) {
            return interval * 2;
        }
        return chance.in(LATE) ? interval + chance.between(1, 15) : chance.between(interval * 7 / 10, interval);
    }

    private static int interval(CarePeriod period, List<Review> reviews, LocalDate day) {
        Home home = period.homeOn(day);
        boolean parents = home.type() == PlacementType.WITH_PARENTS;
        boolean watched = home.hasBasis(PlacementBasis.TEMPORARY_APPROVAL)
                || (parents && period.statusOn(day) == LegalStatus.INTERIM_CARE_ORDER);
        LocalDate since = period.homeFrom(day);
        boolean reviewed = reviews.stream()
                .anyMatch(review -> review.isHeld()
                        && !review.on().isBefore(since)
                        && !review.on().isAfter(day));
        if (!reviewed && (watched || home.hasBasis(PlacementBasis.IMMEDIATE_WITH_PARENTS))) {
            return 7;
        }
        if (watched) {
            return 28;
        }
        return day.isBefore(since.plusYears(1)) || parents ? 42 : later(home);
    }

    private static int later(Home home) {
        boolean agrees = home.terms().flatMap(Home.Terms::agrees).orElse(false);
        boolean lasts = home.terms().flatMap(Home.Terms::intendedToLast).orElse(false);
        return agrees ? 180 : lasts ? 89 : 42;
    }

    private Visit visit(LocalDate day) {
        Optional<Boolean> seen = chance.in(0.02) ? Optional.empty() : Optional.of(!chance.in(0.03));
        Optional<Boolean> alone = chance.in(0.05) ? Optional.empty() : Optional.of(chance.in(0.85));
        return new Visit(day, seen, alone, mode(day));
    }

    private Optional<VisitMode> mode(LocalDate day) {
        if (VIRUS.contains(day)) {
            VisitMode remote = day.isBefore(VIRUS_REASONS) ? VisitMode.REMOTE : VisitMode.REMOTE_FOR_CORONAVIRUS;
            return Optional.of(chance.in(0.6) ? remote : VisitMode.IN_PERSON);
        }
        return chance.in(REMOTE) ? Optional.of(VisitMode.REMOTE) : Optional.empty();
    }
}
