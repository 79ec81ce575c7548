package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.examples.generate.CaseActs.Review;

/** Invents what care plans hold, who agreed to them, how they changed, and the plans that courts asked for. */
final class PlanDetailCourse {

    private static final int YEARS_OF_CONTENTS = 3;
    private static final double LEFT_OUT = 0.03;

    private final Timeliness timely;
    private final Chance chance;
    private final LocalDate asAt;
    private final Lines lines;

    PlanDetailCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.asAt = timely.asAt();
        this.lines = lines;
    }

    void invent(InventedChild child, PlanFacts plans, List<Review> reviews) {
        for (From<Optional<LocalDate>> plan : plans.care()) {
            LocalDate planned = plan.day();
            if (planned.isAfter(asAt.minusYears(YEARS_OF_CONTENTS)) && chance.in(0.9)) {
                contents(child, planned);
            }
            agreements(child, planned);
            if (chance.in(0.15)) {
                changed(child, planned.plusDays(chance.between(30, 200)), reviews);
            }
        }
        child.periods().forEach(period -> applications(child, period));
    }

    private void contents(InventedChild child, LocalDate planned) {
        for (CarePlanSection section : CarePlanSection.values()) {
            boolean concerns = section != CarePlanSection.TRAFFICKING_OR_ASYLUM || child.alone();
            if (concerns && !chance.in(LEFT_OUT)) {
                lines.add(Sheet.PLAN_CONTENTS, child, planned, section);
            }
        }
    }

    private void agreements(InventedChild child, LocalDate planned) {
        boolean agreed = child.periods().stream()
                .filter(period -> !planned.isBefore(period.start()) && !planned.isAfter(period.lastDay(asAt)))
                .anyMatch(period -> period.statusOn(planned).isUnderSection20());
        if (agreed) {
            boolean old = !planned.isBefore(child.birthday(16));
            PlanAgreer agreer = old ? PlanAgreer.CHILD : chance.in(0.9) ? PlanAgreer.PARENT : PlanAgreer.LAST_CARER;
            timely.after(planned, 10).ifPresent(day -> lines.add(Sheet.PLAN_AGREEMENTS, child, planned, agreer, day));
        }
    }

    /** Considered by a review of the weeks before, or of some day after. */
    private void changed(InventedChild child, LocalDate day, List<Review> reviews) {
        if (timely.passed(day).isPresent()) {
            Optional<LocalDate> before = reviews.stream()
                    .filter(Review::isHeld)
                    .map(Review::on)
                    .filter(on -> !on.isAfter(day) && on.isAfter(day.minusDays(90)))
                    .findFirst();
            lines.add(Sheet.PLAN_CHANGES, child, day, before.or(() -> timely.after(day, 30)), timely.mostly(0.85));
        }
    }

    /** For the first interim order of a period. */
    private void applications(InventedChild child, CarePeriod period) {
        period.statuses().stream()
                .filter(status -> status.what() == LegalStatus.INTERIM_CARE_ORDER)
                .findFirst()
                .ifPresent(interim -> {
                    LocalDate made = CourtCourse.applied(interim.day());
                    LocalDate directed = made.plusDays(chance.between(15, 40));
                    lines.add(
                            Sheet.CARE_ORDER_APPLICATIONS,
                            child,
                            made,
                            chance.in(0.9) ? directed : "",
                            timely.before(directed, 10),
                            CourtCourse.disposed(period, interim));
                });
    }
}
