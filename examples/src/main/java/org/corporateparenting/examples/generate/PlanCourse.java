package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.examples.generate.PlanFacts.Notice;

/** Invents plans and notices: mostly in time, some late, some missed. The shares are judgements. */
final class PlanCourse {

    private static final double LATE = 0.08;
    private static final double MISSED = 0.03;
    private static final int AGE_OF_EDUCATION_PLANS = 3;
    private static final Shares<PermanencePlanKind> AIMS = Shares.<PermanencePlanKind>of()
            .and(30, PermanencePlanKind.REHABILITATION)
            .and(8, PermanencePlanKind.TWIN_TRACK)
            .and(38, PermanencePlanKind.LONG_TERM_FOSTERING)
            .and(14, PermanencePlanKind.SPECIAL_GUARDIANSHIP)
            .and(10, PermanencePlanKind.CONNECTED_CARER);

    private final Chance chance;
    private final LocalDate asAt;
    private final ImmutableList.Builder<From<Optional<LocalDate>>> care = ImmutableList.builder();
    private final ImmutableList.Builder<From<Optional<LocalDate>>> placements = ImmutableList.builder();
    private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    private final ImmutableList.Builder<From<Optional<LocalDate>>> education = ImmutableList.builder();
    private final ImmutableList.Builder<From<PermanencePlanKind>> permanence = ImmutableList.builder();

    PlanCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    PlanFacts invent(InventedChild child, CaseActs acts) {
        if (!LifeCourse.isShortBreaks(child)) {
            child.periods().forEach(period -> period(child, period, acts));
        }
        return new PlanFacts(care.build(), placements.build(), notices.build(), education.build(), permanence.build());
    }

    private void period(InventedChild child, CarePeriod period, CaseActs acts) {
        List<LocalDate> reviews = acts.reviews().stream()
                .filter(Review::isHeld)
                .map(Review::on)
                .filter(day -> !day.isBefore(period.start()) && !day.isAfter(period.lastDay(asAt)))
                .toList();
        care(period);
        for (int i = 0; i < period.homes().size(); i++) {
            home(child, period, i);
        }
        education(child, period, reviews);
        if (reviews.size() > 1) {
            permanence(period, reviews.get(1));
        }
    }

    private void care(CarePeriod period) {
        LocalDate last = period.lastDay(asAt);
        LocalDate day = period.start().plusDays(chance.in(LATE) ? chance.between(18, 60) : chance.between(0, 9));
        boolean made = !chance.in(MISSED);
        while (made && !day.isAfter(last)) {
            LocalDate next = day.plusDays(chance.between(150, 900));
            care.add(new From<>(day, next.isAfter(last) ? period.end() : Optional.of(next)));
            day = next;
        }
    }

    private void home(InventedChild child, CarePeriod period, int index) {
        From<Home> home = period.homes().get(index);
        if (home.what().sameCarer()) {
            return;
        }
        LocalDate planned = around(home.day(), 4);
        LocalDate told = around(home.day(), 2);
        boolean agreed = !chance.in(MISSED) && !planned.isAfter(asAt);
        placements.add(
                new From<>(home.day(), agreed ? Optional.of(notBefore(child.born(), planned)) : Optional.empty()));
        notice(PlacementNoticeKind.PLACEMENT, home.day(), notBefore(child.born(), told));
        if (index > 0) {
            notice(PlacementNoticeKind.ENDING, home.day(), notBefore(child.born(), around(home.day(), -1)));
        }
    }

    private void notice(PlacementNoticeKind kind, LocalDate event, LocalDate given) {
        if (!chance.in(MISSED) && !given.isAfter(asAt)) {
            notices.add(new Notice(kind, event, given));
        }
    }

    /** From a week before an event to so many days after it, or long after. */
    private LocalDate around(LocalDate event, int after) {
        return event.plusDays(chance.in(LATE) ? chance.between(9, 30) : chance.between(-7, after));
    }

    private void education(InventedChild child, CarePeriod period, List<LocalDate> reviews) {
        LocalDate old = child.born().plusYears(AGE_OF_EDUCATION_PLANS);
        LocalDate from = notBefore(old, period.start());
        LocalDate started = from.plusDays(chance.in(LATE) ? chance.between(15, 40) : chance.between(0, 8));
        LocalDate ready = reviews.stream()
                .filter(day -> day.isAfter(started))
                .findFirst()
                .map(review -> started.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(started, review))))
                .orElse(started.plusDays(20))
                .plusDays(chance.in(LATE) ? chance.between(20, 60) : 0);
        if (!chance.in(MISSED) && !started.isAfter(period.lastDay(asAt))) {
            boolean completed = !chance.in(MISSED) && !ready.isAfter(asAt);
            education.add(new From<>(started, completed ? Optional.of(ready) : Optional.empty()));
        }
    }

    /** By the second review. */
    private void permanence(CarePeriod period, LocalDate review) {
        LocalDate agreed = review.plusDays(chance.in(LATE) ? chance.between(5, 90) : chance.between(-30, 0));
        PermanencePlanKind aim = chance.pick(AIMS);
        boolean adoption = period.statuses().stream().anyMatch(from -> from.what() == LegalStatus.PLACEMENT_ORDER);
        if (!chance.in(MISSED) && !agreed.isAfter(period.lastDay(asAt))) {
            permanence.add(new From<>(notBefore(period.start(), agreed), adoption ? PermanencePlanKind.ADOPTION : aim));
        }
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? earliest : day;
    }
}
