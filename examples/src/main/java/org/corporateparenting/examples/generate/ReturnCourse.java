package org.corporateparenting.examples.generate;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.examples.generate.ReturnFacts.Incident;
import org.corporateparenting.examples.generate.ReturnFacts.Worker;

/** Invents what only the return tells of a child. */
final class ReturnCourse {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int SCHOOL_AGE = 5;
    private static final int AGE_OF_GOING_MISSING = 11;
    private static final int SOCIAL_WORKERS = 400;
    private static final Shares<SocialWorkerChangeReason> CHANGES = Shares.<SocialWorkerChangeReason>of()
            .and(40, SocialWorkerChangeReason.LEFT_ROLE)
            .and(30, SocialWorkerChangeReason.TRANSFER_PROCESS)
            .and(20, SocialWorkerChangeReason.CASELOAD_MANAGEMENT)
            .and(10, SocialWorkerChangeReason.ABSENCE);

    private final Chance chance;
    private final LocalDate asAt;

    ReturnCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    ReturnFacts invent(InventedChild child) {
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        ImmutableList.Builder<Worker> workers = ImmutableList.builder();
        boolean atRisk = !LifeCourse.isShortBreaks(child) && chance.in(0.2);
        for (CarePeriod period : child.periods()) {
            workers.addAll(workers(period));
            if (atRisk) {
                incidents.addAll(incidents(child, period));
            }
        }
        return new ReturnFacts(
                upn(child),
                "ZZ" + chance.between(31, 60) + " " + chance.between(1, 9) + chance.letter(LETTERS)
                        + chance.letter(LETTERS),
                chance.in(0.03),
                incidents.build(),
                workers.build());
    }

    private String upn(InventedChild child) {
        if (child.alone()) {
            return UpnUnknown.NEVER_IN_MAINTAINED_SCHOOL.code();
        }
        if (child.born().isAfter(asAt.minusYears(SCHOOL_AGE))) {
            return UpnUnknown.NOT_OF_SCHOOL_AGE.code();
        }
        String digits = "999" + Strings.padStart(Integer.toString(chance.between(0, 999_999_999)), 9, '0');
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
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
        while (day.isBefore(last)) {
            LocalDate back = day.plusDays(Math.min(chance.daysAround(2), ChronoUnit.DAYS.between(day, last)));
            incidents.add(new Incident(
                    chance.in(0.7) ? MissingType.MISSING : MissingType.AWAY_WITHOUT_AUTHORISATION,
                    day,
                    Optional.of(back)));
            day = back.plusDays(2 + chance.daysAround(150));
        }
        return incidents.build();
    }
}
