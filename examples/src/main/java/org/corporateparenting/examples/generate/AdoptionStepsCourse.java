package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.DecisionRoute;
import org.corporateparenting.code.LegalStatus;

/** Invents the steps of plans for adoption: plan, panel, decision, consent, order, match, placement, application. */
final class AdoptionStepsCourse {

    private static final Shares<String> SOURCES = Shares.<String>of()
            .and(60, "OWN_AGENCY")
            .and(30, "REGIONAL_PARTNER")
            .and(10, "OTHER_AGENCY");
    private static final int AGE_OF_ADOPTION = 5;

    private final Timeliness timely;
    private final Chance chance;
    private final LocalDate asAt;
    private final Lines lines;

    AdoptionStepsCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.asAt = timely.asAt();
        this.lines = lines;
    }

    void invent(InventedChild child, List<AdoptionPlan> plans, Misrecorded misrecorded) {
        for (AdoptionPlan plan : plans) {
            CarePeriod period = child.periods().get(plan.period());
            decided(child, period, plan);
            ordered(child, period, plan);
            plan.matched().ifPresent(matched -> matched(child, plan, matched));
            plan.placed().ifPresent(placed -> placed(child, plan, placed, misrecorded));
        }
        if (plans.isEmpty()) {
            undecided(child);
            if (chance.in(0.12)) {
                relinquished(child);
            }
        }
    }

    private void decided(InventedChild child, CarePeriod period, AdoptionPlan plan) {
        LocalDate decided = plan.decided();
        LocalDate reviewed = decided.minusDays(chance.in(0.1) ? chance.between(70, 110) : chance.between(15, 55));
        LocalDate planned = reviewed.isBefore(period.start()) ? period.start() : reviewed;
        LocalDate considered = decided.minusDays(chance.between(6, 14));
        lines.add(Sheet.ADOPTION_PLANS, child, planned, plan.reversed(), timely.mostly(0.2));
        lines.add(
                Sheet.ADOPTION_DECISIONS,
                child,
                considered.isBefore(planned) ? planned : considered,
                decided.minusDays(chance.in(0.1) ? chance.between(14, 30) : chance.between(0, 7)),
                decided,
                chance.in(0.7) ? DecisionRoute.DECISION_MAKER : DecisionRoute.PANEL,
                timely.after(decided, 2),
                timely.after(decided, 6),
                plan.reversed());
        if (chance.in(0.5)) {
            consented(child, plan, decided);
        }
    }

    /** Rarely withdrawn; then the adopters are told to return the child. */
    private void consented(InventedChild child, AdoptionPlan plan, LocalDate from) {
        boolean withdrawn = plan.placed().isPresent() && plan.adopted().isEmpty() && chance.in(0.5);
        LocalDate notice = asAt.minusDays(chance.between(2, 25));
        Optional<LocalDate> told = Optional.of(notice)
                .filter(day -> withdrawn && day.isAfter(plan.placed().orElseThrow()));
        Optional<Boolean> relinquished = chance.in(0.5) ? Optional.empty() : Optional.of(chance.in(0.4));
        lines.add(Sheet.CONSENTS, child, from, told.map(day -> day.minusDays(1)), relinquished, told, "");
    }

    private void ordered(InventedChild child, CarePeriod period, AdoptionPlan plan) {
        Optional<LocalDate> revoked = period.statuses().stream()
                .filter(status -> status.day().isAfter(plan.ordered()) && status.what() == LegalStatus.FULL_CARE_ORDER)
                .map(From::day)
                .findFirst();
        lines.add(Sheet.PLACEMENT_ORDERS, child, plan.ordered(), revoked);
    }

    private void matched(InventedChild child, AdoptionPlan plan, LocalDate matched) {
        LocalDate panel = matched.minusDays(chance.between(3, 12));
        LocalDate sent = panel.minusDays(chance.between(15, 40));
        lines.add(
                Sheet.MATCHES,
                child,
                sent.isBefore(plan.decided()) ? plan.decided() : sent,
                timely.after(sent.isBefore(plan.decided()) ? plan.decided() : sent, 12),
                panel,
                matched,
                chance.pick(SOURCES));
    }

    private void placed(InventedChild child, AdoptionPlan plan, LocalDate placed, Misrecorded misrecorded) {
        lines.add(Sheet.ADOPTION_PLACEMENTS, child, placed, "", "");
        int wait = chance.between(75, 200);
        LocalDate applied = placed.plusDays(misrecorded.appliedSoon() ? wait / 3 : wait);
        boolean before = plan.adopted().filter(applied::isAfter).isEmpty();
        if (timely.passed(applied).isPresent() && before) {
            lines.add(
                    Sheet.ADOPTION_ORDERS,
                    child,
                    applied,
                    "PLACED_BY_AGENCY",
                    plan.fosteredEarly().orElse(placed),
                    "",
                    plan.adopted(),
                    "");
        }
        plan.adopted()
                .map(day -> day.plusDays(chance.between(60, 600)))
                .flatMap(timely::passed)
                .filter(day -> chance.in(0.05))
                .ifPresent(left -> lines.add(Sheet.DISRUPTIONS, child, left, true, timely.after(left, 40)));
    }

    /** A plan of late that waits for the decision. */
    private void undecided(InventedChild child) {
        CarePeriod period = child.lastPeriod();
        LocalDate planned = asAt.minusDays(chance.between(3, 100));
        boolean young = child.birthday(AGE_OF_ADOPTION).isAfter(asAt);
        boolean fits = young && period.end().isEmpty() && planned.isAfter(period.start());
        if (fits && chance.in(0.08) && period.statusOn(planned).isUnderCareOrder()) {
            lines.add(Sheet.ADOPTION_PLANS, child, planned, "", timely.mostly(0.4));
            timely.passed(planned.plusDays(chance.between(5, 40)))
                    .ifPresent(day -> lines.add(
                            Sheet.ADOPTION_DECISIONS,
                            child,
                            day,
                            timely.after(day, 5),
                            "",
                            DecisionRoute.PANEL,
                            "",
                            "",
                            ""));
        }
    }

    /** A baby of whom it was soon decided, perhaps because the parents asked for it; the plan did not come to anything. */
    private void relinquished(InventedChild child) {
        CarePeriod period = child.lastPeriod();
        LocalDate planned = period.start().plusDays(chance.between(10, 20));
        LocalDate decided = planned.plusDays(chance.between(20, 50));
        Optional<LocalDate> revoked = timely.passed(decided.plusDays(chance.between(100, 170)))
                .filter(day -> day.isBefore(period.lastDay(asAt)));
        boolean fits = period.start().isBefore(child.born().plusDays(90)) && decided.isBefore(period.lastDay(asAt));
        if (fits) {
            lines.add(Sheet.ADOPTION_PLANS, child, planned, revoked, timely.mostly(0.3));
            lines.add(
                    Sheet.ADOPTION_DECISIONS,
                    child,
                    decided,
                    decided,
                    decided,
                    DecisionRoute.PANEL,
                    timely.after(decided, 2),
                    timely.after(decided, 6),
                    revoked);
            lines.add(Sheet.CONSENTS, child, decided, revoked, chance.in(0.5) ? "" : true, "", "");
        }
    }
}
