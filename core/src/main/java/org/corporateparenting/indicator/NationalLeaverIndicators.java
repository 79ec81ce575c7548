package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/**
 * Care leavers as the department counts them, around the birthday that falls in the year to date: rows IND-13 to IND-17.
 *
 * <p>Who was relevant or former relevant on the birthday is counted, without those adopted, taken over by another authority, dead
 * or at home for six months. What they do, where they live and whether the authority is in touch is as the return of the year
 * says. Where there is none for the year, it is what is on record from three months before the birthday to one month after,
 * both days included.
 */
final class NationalLeaverIndicators {

    private static final String BORN = "the date of birth";
    private static final String REASON = "why care ended";
    private static final String IN_TOUCH = "whether the authority was in touch around the birthday";
    private static final String ACTIVITY = "what the young person did around the birthday";
    private static final String HOME = "where the young person lived around the birthday";
    private static final int FIRST = 17;
    private static final int GROWN = 19;
    private static final int LAST = 21;
    private static final int MONTHS_BEFORE = 3;

    private NationalLeaverIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(ages("17-18", FIRST, GROWN - 1))
                .addAll(ages("19-21", GROWN, LAST))
                .add(around("national-care-leavers-17-21", FIRST, LAST, (birthday, counter) -> counter.count()))
                .build();
    }

    private static ImmutableList<Indicator> ages(String ages, int from, int to) {
        return ImmutableList.of(
                around("national-care-leavers-in-touch-" + ages, from, to, NationalLeaverIndicators::inTouch),
                around("national-care-leavers-eet-" + ages, from, to, NationalLeaverIndicators::active),
                around(
                        "national-care-leavers-suitable-accommodation-" + ages,
                        from,
                        to,
                        NationalLeaverIndicators::suitable));
    }

    private interface Rule {
        void count(Birthday birthday, Counter counter);
    }

    /** A young person's birthday in the year. */
    private record Birthday(ChildOnDay child, LocalDate on) {

        DateRange around() {
            return DateRange.ofClosed(on.minusMonths(MONTHS_BEFORE), on.plusMonths(1));
        }

        boolean isOver() {
            return !child.asAt().isBefore(on.plusMonths(1));
        }

        /** An answer that the return of the year gives. */
        <T> Optional<T> answer(Function<CareLeaverStanding, Optional<T>> question) {
            CollectionYear year = CollectionYear.containing(on);
            return child.caseFile().careLeaverStandings().stream()
                    .filter(standing -> standing.year().equals(Optional.of(year)))
                    .flatMap(standing -> question.apply(standing).stream())
                    .findFirst();
        }

        boolean isReturned() {
            return answer(standing -> Optional.of(standing)).isPresent();
        }
    }

    private static Indicator around(String id, int from, int to, Rule rule) {
        return Catalogued.of(id, (child, counter) -> {
            if (child.caseFile().born().isEmpty()) {
                bornUnknown(child, counter);
                return;
            }
            for (int age = from; age <= to; age++) {
                LocalDate birthday = child.attains(age).orElseThrow();
                if (child.yearToDate().contains(birthday)) {
                    count(new Birthday(child, birthday), counter, rule);
                }
            }
        });
    }

    private static void bornUnknown(ChildOnDay child, Counter counter) {
        if (!LeaverGroups.hasLeft(child).equals(Answers.NO)) {
            counter.notKnown(BORN);
        }
    }

    private static void count(Birthday birthday, Counter counter, Rule rule) {
        Optional<Boolean> left = LeaverGroups.hadLeft(birthday.child(), birthday.on());
        if (left.equals(Answers.NO) || isLeftOut(birthday)) {
            return;
        }
        Optional<PeriodOfCare> care = lastCare(birthday);
        Optional<ReasonEpisodeCeased> reason = care.flatMap(PeriodOfCare::reasonEnded);
        if (left.isEmpty()) {
            counter.notKnown(LeaverGroups.OWED);
        } else if (care.isPresent() && reason.isEmpty()) {
            counter.notKnown(REASON);
        } else if (reason.filter(why -> why.isAdoption() || why.isTransfer()).isEmpty()) {
            rule.count(birthday, counter);
        }
    }

    /** Still looked after on the birthday, dead, or at home for six months. */
    private static boolean isLeftOut(Birthday birthday) {
        ChildOnDay child = birthday.child();
        boolean died = child.caseFile()
                .died()
                .filter(day -> !day.isAfter(child.asAt()))
                .isPresent();
        boolean unpublished = birthday.answer(CareLeaverStanding::inTouch)
                .filter(answer -> !answer.isInPublishedFigures())
                .isPresent();
        return died || unpublished || child.careOn(birthday.on()).isPresent();
    }

    private static Optional<PeriodOfCare> lastCare(Birthday birthday) {
        return birthday.child().caseFile().history().periodsOfCare().reverse().stream()
                .filter(period -> !period.isShortBreak() && period.start().isBefore(birthday.on()))
                .findFirst();
    }

    private static void inTouch(Birthday birthday, Counter counter) {
        Optional<Boolean> answer = birthday.isReturned()
                ? birthday.answer(CareLeaverStanding::inTouch).map(InTouch::isInTouch)
                : wasContacted(birthday);
        answer.ifPresentOrElse(counter::count, () -> counter.notKnown(IN_TOUCH));
    }

    private static Optional<Boolean> wasContacted(Birthday birthday) {
        ChildOnDay child = birthday.child();
        boolean contacted = LeaverIndicators.contacts(child)
                .filter(day -> !day.isAfter(child.asAt()))
                .anyMatch(birthday.around()::contains);
        boolean seen = birthday.isOver() && child.isObserved(ActKind.IN_TOUCH_CONTACT, birthday.around());
        return contacted || seen ? Optional.of(contacted) : Optional.empty();
    }

    /** Nothing to report is counted below the line only. */
    private static void active(Birthday birthday, Counter counter) {
        Optional<Boolean> answer = birthday.isReturned()
                ? birthday.answer(CareLeaverStanding::activity)
                        .map(activity -> activity.isInEducationEmploymentOrTraining())
                : wasLearning(birthday);
        answer.ifPresentOrElse(counter::count, () -> counter.notKnown(ACTIVITY));
    }

    private static Optional<Boolean> wasLearning(Birthday birthday) {
        LocalDate asAt = birthday.child().asAt();
        return birthday.child().caseFile().educationProgrammes().stream()
                .map(EducationProgramme::range)
                .filter(range -> !range.isEmpty() && !range.start().isAfter(asAt))
                .filter(range -> range.overlaps(birthday.around()))
                .findFirst()
                .map(range -> true);
    }

    /** Abroad, deported and at a place not known are left out; nothing to report is counted below the line only. */
    private static void suitable(Birthday birthday, Counter counter) {
        if (birthday.isReturned()) {
            birthday.answer(CareLeaverStanding::accommodation)
                    .ifPresentOrElse(
                            code -> count(code.isInSuitabilityDenominator(), Optional.of(code.isSuitable()), counter),
                            () -> counter.notKnown(HOME));
        } else {
            home(birthday)
                    .ifPresentOrElse(
                            home -> count(
                                    home.kind().isInSuitabilityDenominator(),
                                    LeaverOutcomeIndicators.isSuitable(home),
                                    counter),
                            () -> counter.notKnown(HOME));
        }
    }

    private static void count(boolean isCounted, Optional<Boolean> suitable, Counter counter) {
        if (isCounted) {
            suitable.ifPresentOrElse(counter::count, () -> counter.notKnown(HOME));
        }
    }

    /** Where they lived on the birthday or else where they first lived after it, in the time around it. */
    private static Optional<AccommodationStatus> home(Birthday birthday) {
        ChildOnDay child = birthday.child();
        return LeaverOutcomeIndicators.homeOn(child, birthday.on())
                .filter(home ->
                        child.isObserved(ActKind.ACCOMMODATION_STATUS, DateRange.ofClosed(home.from(), birthday.on())))
                .or(() -> child.caseFile().careLeaverAccommodation().stream()
                        .filter(home -> home.from().isAfter(birthday.on()))
                        .filter(home -> birthday.around().contains(home.from())
                                && !home.from().isAfter(child.asAt()))
                        .min(Comparator.comparing(AccommodationStatus::from)));
    }
}
