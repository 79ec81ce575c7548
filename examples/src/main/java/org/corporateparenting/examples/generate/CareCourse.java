package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.examples.generate.CareFacts.Incident;
import org.corporateparenting.examples.generate.CareFacts.Worker;

/** Invents what happened to a child in care: going missing, and changes of social worker. */
final class CareCourse {

    private static final int AGE_OF_GOING_MISSING = 11;
    private static final int SOCIAL_WORKERS = 400;
    private static final Shares<SocialWorkerChangeReason> CHANGES = Shares.<SocialWorkerChangeReason>of()
            .and(40, SocialWorkerChangeReason.LEFT_ROLE)
            .and(30, SocialWorkerChangeReason.TRANSFER_PROCESS)
            .and(20, SocialWorkerChangeReason.CASELOAD_MANAGEMENT)
            .and(10, SocialWorkerChangeReason.ABSENCE);

    private final Chance chance;
    private final LocalDate asAt;

    CareCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    CareFacts invent(InventedChild child) {
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        ImmutableList.Builder<Worker> workers = ImmutableList.builder();
        boolean atRisk = !LifeCourse.isShortBreaks(child) && chance.in(National.GOES_MISSING);
        for (CarePeriod period : child.periods()) {
            workers.addAll(workers(period));
            if (atRisk) {
                incidents.addAll(incidents(child, period));
            }
        }
        return new CareFacts(incidents.build(), workers.build());
    }

    /** One after another, each from the day on which the one before ends. */
    private ImmutableList<Worker> workers(CarePeriod period) {
        ImmutableList.Builder<Worker> workers = ImmutableList.builder();
        LocalDate last = period.lastDay(asAt);
        LocalDate day = period.start();
        SocialWorkerChangeReason reason = SocialWorkerChangeReason.FIRST_CONTACT;
        while (!day.isAfter(last)) {
            LocalDate change = day.plusDays(30 + chance.daysAround(SOCIAL_WORKERS));
            boolean stays = change.isAfter(last);
            workers.add(new Worker(
                    "SW" + chance.between(1_000_000, 1_000_999),
                    day,
                    stays ? period.end() : Optional.of(change),
                    reason));
            day = change;
            reason = chance.pick(CHANGES);
        }
        return workers.build();
    }

    private ImmutableList<Incident> incidents(InventedChild child, CarePeriod period) {
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        LocalDate old = child.born().plusYears(AGE_OF_GOING_MISSING);
        LocalDate first = old.isAfter(period.start()) ? old : period.start();
        LocalDate last = period.lastDay(asAt);
        LocalDate day = first.plusDays(chance.daysAround(120));
        LocalDate free = first;
        while (day.isBefore(last)) {
            LocalDate back = day.plusDays(Math.min(chance.daysAround(2), ChronoUnit.DAYS.between(day, last)));
            boolean stillAway = last.equals(asAt) && back.equals(last) && chance.in(0.5);
            incidents.add(incident(day, stillAway ? Optional.empty() : Optional.of(back)));
            free = back.plusDays(1);
            day = back.plusDays(2 + chance.daysAround(150));
        }
        if (period.end().isEmpty() && chance.in(0.15) && asAt.minusDays(2).isAfter(free)) {
            incidents.add(incident(asAt.minusDays(2), Optional.of(asAt.minusDays(chance.between(0, 1)))));
        }
        return incidents.build();
    }

    private Incident incident(LocalDate from, Optional<LocalDate> back) {
        Optional<Boolean> offered = back.isEmpty() || chance.in(0.1) ? Optional.empty() : Optional.of(chance.in(0.85));
        boolean accepted = chance.in(0.6);
        return new Incident(
                chance.in(0.7) ? MissingType.MISSING : MissingType.AWAY_WITHOUT_AUTHORISATION,
                from,
                back,
                offered,
                offered.filter(made -> made).map(made -> accepted));
    }
}
