package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.examples.generate.LeaverFacts.Answer;

/** Invents what became of young people who were in care at 16 or over. */
final class LeaverCourse {

    private static final int THIRTEEN_WEEKS = 91;
    private static final int LAST_BIRTHDAY = 25;
    private static final Answer HOME =
            new Answer(InTouch.RETURNED_HOME, Activity.NOTHING_TO_REPORT, Accommodation.NOTHING_TO_REPORT);

    private final Chance chance;
    private final LocalDate asAt;

    LeaverCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    Optional<LeaverFacts> invent(InventedChild child) {
        CarePeriod last = child.lastPeriod();
        boolean gone = last.end().isPresent();
        boolean old = last.lastDay(asAt).isAfter(child.birthday(16));
        if (LifeCourse.isShortBreaks(child) || !old || isElsewhere(last)) {
            return Optional.empty();
        }
        ImmutableList<From<Answer>> answers =
                gone ? answers(child, last, last.end().orElseThrow()) : ImmutableList.of();
        boolean inTouch = gone && Iterables.getLast(answers).what().inTouch() == InTouch.IN_TOUCH;
        LocalDate contact = asAt.minusDays(chance.between(0, inTouch ? 70 : 700));
        LocalDate reviewed = asAt.minusDays(chance.between(0, chance.in(0.85) ? 180 : 320));
        LocalDate since = last.end().orElse(child.birthday(16));
        return Optional.of(new LeaverFacts(
                eligibility(child),
                answers,
                gone ? Optional.of(contact).filter(day -> !day.isBefore(since)) : Optional.empty(),
                Optional.of(reviewed).filter(day -> chance.in(0.9) && !day.isBefore(since)),
                chance.in(0.94) ? Optional.of("PA" + chance.between(100, 180)) : Optional.empty()));
    }

    /** Died, or is another authority's to look after, or was adopted. */
    private static boolean isElsewhere(CarePeriod last) {
        return last.end().isPresent()
                && (last.reasonEnded() == ReasonEpisodeCeased.DIED
                        || last.reasonEnded() == ReasonEpisodeCeased.TRANSFERRED
                        || last.reasonEnded().isAdoption());
    }

    private ImmutableList<From<Answer>> answers(InventedChild child, CarePeriod last, LocalDate left) {
        ImmutableList.Builder<From<Answer>> answers = ImmutableList.builder();
        answers.add(new From<>(left, answer(last, 17)));
        for (int age = 17; age <= LAST_BIRTHDAY; age++) {
            LocalDate birthday = child.birthday(age);
            if (birthday.isAfter(left) && !birthday.isAfter(asAt)) {
                boolean home = wentHome(last) && left.plusMonths(6).isBefore(birthday);
                answers.add(new From<>(birthday, home ? HOME : answer(last, age)));
            }
        }
        return answers.build();
    }

    private static boolean wentHome(CarePeriod last) {
        return switch (last.reasonEnded()) {
            case HOME_PLANNED, HOME_UNPLANNED -> true;
            default -> false;
        };
    }

    private Answer answer(CarePeriod last, int age) {
        boolean asked = age > 21;
        if (!chance.in(asked ? National.IN_TOUCH_AFTER_TWENTY_ONE : National.IN_TOUCH)) {
            InTouch none = asked && chance.in(0.4) ? InTouch.NO_LONGER_NEEDS_SERVICES : InTouch.NOT_IN_TOUCH;
            boolean refused = !asked && chance.in(0.15);
            return new Answer(
                    refused ? InTouch.REFUSES_CONTACT : none,
                    Activity.NOTHING_TO_REPORT,
                    Accommodation.NOTHING_TO_REPORT);
        }
        return new Answer(InTouch.IN_TOUCH, chance.pick(National.ACTIVITIES), accommodation(last, age));
    }

    private Accommodation accommodation(CarePeriod last, int age) {
        Accommodation drawn = chance.pick(National.ACCOMMODATION);
        boolean fostered = Iterables.getLast(last.homes()).what().type().setting() == PlacementSetting.FOSTERING;
        boolean stayed = fostered && last.reasonEnded() == ReasonEpisodeCeased.STAYED_WITH_CARERS;
        if (stayed && age < 21) {
            return Accommodation.WITH_FORMER_FOSTER_CARERS_SUITABLE;
        }
        return switch (last.reasonEnded()) {
            case HOME_PLANNED, HOME_UNPLANNED -> Accommodation.WITH_PARENTS_OR_RELATIVES_SUITABLE;
            case ADULT_RESIDENTIAL_CARE -> Accommodation.RESIDENTIAL_CARE_SUITABLE;
            case CUSTODY -> age < 19 ? Accommodation.CUSTODY_UNSUITABLE : drawn;
            default -> drawn;
        };
    }

    /** As a team would put it; sometimes it is not put. */
    private String eligibility(InventedChild child) {
        CarePeriod last = child.lastPeriod();
        boolean longEnough = wasLongInCareBy(child, asAt);
        if (chance.in(0.03)) {
            return "";
        }
        if (last.end().isEmpty()) {
            return longEnough ? "Eligible child" : "";
        }
        boolean home = wentHome(last) && last.end().orElseThrow().plusMonths(6).isBefore(asAt);
        if (!longEnough || isGuarded(last) || home) {
            return "Qualifying";
        }
        return child.birthday(18).isAfter(asAt) ? "Relevant child" : "Former relevant child";
    }

    private static boolean isGuarded(CarePeriod last) {
        return last.end().isPresent() && last.reasonEnded() == ReasonEpisodeCeased.GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS;
    }

    /** Thirteen weeks in all since the fourteenth birthday, up to a day. */
    static boolean wasLongInCareBy(InventedChild child, LocalDate day) {
        long days = 0;
        for (CarePeriod period : child.periods()) {
            LocalDate from = period.start().isBefore(child.birthday(14)) ? child.birthday(14) : period.start();
            LocalDate to = period.end().filter(end -> end.isBefore(day)).orElse(day);
            days += Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
        return days >= THIRTEEN_WEEKS;
    }
}
