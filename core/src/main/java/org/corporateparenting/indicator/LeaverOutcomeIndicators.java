package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.HomelessnessKind;
import org.corporateparenting.casework.careleaver.StayingPutArrangement;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * How those who left care live on the day: where, whether it suits them, and what they do.
 *
 * <p>Who was looked after at 16 was so on a day from the sixteenth birthday up to the day before the seventeenth, and is not on
 * the day of the count. Answers for a year of the return describe a birthday and are not taken for the day.
 */
final class LeaverOutcomeIndicators {

    private static final String AT_SIXTEEN = "whether the young person was looked after at 16";
    private static final String SUITABLE = "whether the accommodation is suitable";
    private static final String HOME = "where the young person lives";
    private static final String ACTIVITY = "what the young person does";
    private static final String FOSTERED = "whether the young person was fostered on turning 18";
    private static final int SIXTEEN = 16;
    private static final int SEVENTEEN = 17;
    private static final int EIGHTEEN = 18;
    private static final int NINETEEN = 19;
    private static final int TWENTY = 20;
    private static final int TWENTY_ONE = 21;

    private LeaverOutcomeIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                suitable("KPI-10", SEVENTEEN),
                suitable("care-leavers-suitable-accommodation-19-21", NINETEEN),
                suitable("care-leavers-suitable-accommodation-16-21", SIXTEEN),
                active("KPI-09", SEVENTEEN, LeaverOutcomeIndicators::isActive),
                active("care-leavers-eet-19-21", NINETEEN, LeaverOutcomeIndicators::isActive),
                active("neet-2017", SEVENTEEN, child -> isActive(child).map(active -> !active)),
                homeless("no-permanent-address", kind -> true),
                homeless("street-homeless", HomelessnessKind.STREET_HOMELESS::equals),
                homeless("staying-with-friends", HomelessnessKind.STAYING_WITH_FRIENDS_OR_FAMILY::equals),
                homeless("temporary-accommodation", HomelessnessKind.TEMPORARY_ACCOMMODATION::equals),
                LeaverGroups.number("staying-put", LeaverOutcomeIndicators::staysPut, HOME),
                LeaverGroups.share(
                        "staying-put-share",
                        LeaverOutcomeIndicators::wasFosteredAtEighteen,
                        FOSTERED,
                        LeaverOutcomeIndicators::livesWithCarers,
                        HOME));
    }

    private static Indicator suitable(String id, int from) {
        return LeaverGroups.share(
                id,
                child -> wasInCareAtSixteen(child, from),
                AT_SIXTEEN,
                LeaverOutcomeIndicators::isSuitable,
                SUITABLE);
    }

    private static Indicator active(String id, int from, Function<ChildOnDay, Optional<Boolean>> above) {
        return LeaverGroups.share(id, child -> wasInCareAtSixteen(child, from), AT_SIXTEEN, above, ACTIVITY);
    }

    /** From an age up to 21, in care at 16 and no longer, and alive. */
    private static Optional<Boolean> wasInCareAtSixteen(ChildOnDay child, int from) {
        boolean gone = child.isInCare()
                || child.caseFile()
                        .died()
                        .filter(day -> !day.isAfter(child.asAt()))
                        .isPresent();
        return gone
                ? Answers.NO
                : Answers.and(LeaverGroups.isAged(child, from, TWENTY_ONE), () -> wasInCareAtSixteen(child));
    }

    private static Optional<Boolean> wasInCareAtSixteen(ChildOnDay child) {
        ImmutableList<PeriodOfCare> periods = child.caseFile().history().periodsOfCare().stream()
                .filter(period -> !period.isShortBreak() && !period.start().isAfter(child.asAt()))
                .collect(ImmutableList.toImmutableList());
        if (child.attains(SIXTEEN).isEmpty()) {
            return periods.isEmpty() ? Answers.NO : Optional.empty();
        }
        DateRange sixteen = DateRange.of(
                child.attains(SIXTEEN).get(), child.attains(SEVENTEEN).orElseThrow());
        boolean was = periods.stream().anyMatch(period -> period.range().overlaps(sixteen));
        boolean open = periods.stream()
                .anyMatch(period -> !period.startKnown()
                        && !period.start().isBefore(sixteen.endExclusive().orElseThrow()));
        return was || !open ? Optional.of(was) : Optional.empty();
    }

    private static Optional<Boolean> isSuitable(ChildOnDay child) {
        Optional<AccommodationStatus> home = home(child);
        return home.isPresent()
                ? isSuitable(home.get())
                : LeaverGroups.standing(child).flatMap(LeaverOutcomeIndicators::isSuitable);
    }

    /** A place that is not said to be suitable is not where nobody's could be: on the street, in custody, without a home. */
    static Optional<Boolean> isSuitable(AccommodationStatus home) {
        boolean never = home.homelessness().isPresent()
                || home.kind() == AccommodationKind.NO_FIXED_ABODE
                || home.kind() == AccommodationKind.CUSTODY;
        return home.isSuitable().or(() -> never ? Answers.NO : Optional.empty());
    }

    private static Optional<Boolean> isSuitable(CareLeaverStanding standing) {
        return standing.isAccommodationSuitable()
                .or(() -> standing.accommodation()
                        .filter(code -> code.isSuitable() || code.isUnsuitable())
                        .map(Accommodation::isSuitable));
    }

    /** Where the young person lives by the latest record, if a later move would be on record too. */
    private static Optional<AccommodationStatus> home(ChildOnDay child) {
        return homeOn(child, child.asAt())
                .filter(home ->
                        child.isObserved(ActKind.ACCOMMODATION_STATUS, DateRange.ofClosed(home.from(), child.asAt())));
    }

    static Optional<AccommodationStatus> homeOn(ChildOnDay child, LocalDate day) {
        return child.caseFile().careLeaverAccommodation().stream()
                .filter(home -> !home.from().isAfter(day))
                .max(Comparator.comparing(AccommodationStatus::from));
    }

    private static Optional<Boolean> isActive(ChildOnDay child) {
        boolean learns = child.caseFile().educationProgrammes().stream()
                .map(EducationProgramme::range)
                .anyMatch(range -> range.contains(child.asAt()));
        return learns
                ? Answers.YES
                : LeaverGroups.standing(child)
                        .flatMap(CareLeaverStanding::activity)
                        .flatMap(LeaverOutcomeIndicators::isActive);
    }

    private static Optional<Boolean> isActive(Activity activity) {
        return activity.isInEducationEmploymentOrTraining() || activity.isNotInEducationEmploymentOrTraining()
                ? Optional.of(activity.isInEducationEmploymentOrTraining())
                : Optional.empty();
    }

    private static Indicator homeless(String id, Predicate<HomelessnessKind> counted) {
        return LeaverGroups.number(
                id,
                child -> Answers.and(
                        LeaverGroups.hasLeft(child),
                        () -> home(child)
                                .map(home -> home.homelessness().filter(counted).isPresent())),
                HOME);
    }

    private static Optional<Boolean> staysPut(ChildOnDay child) {
        return child.age().filter(age -> age < EIGHTEEN).isPresent()
                ? Answers.NO
                : Answers.and(LeaverGroups.isFormerRelevant(child), () -> livesWithCarers(child));
    }

    private static Optional<Boolean> livesWithCarers(ChildOnDay child) {
        boolean arranged = child.caseFile().stayingPutArrangements().stream()
                .map(StayingPutArrangement::range)
                .anyMatch(range -> range.contains(child.asAt()));
        Optional<Boolean> lives = home(child).map(home -> home.kind() == AccommodationKind.WITH_FORMER_FOSTER_CARERS);
        DateRange since = DateRange.ofClosed(
                child.attains(EIGHTEEN)
                        .filter(day -> !day.isAfter(child.asAt()))
                        .orElse(child.asAt().minusYears(1)),
                child.asAt());
        if (arranged || lives.equals(Answers.YES)) {
            return Answers.YES;
        }
        return lives.isPresent() || child.isObserved(ActKind.STAYING_PUT, since) ? Answers.NO : Optional.empty();
    }

    /** Former relevant, from 18 to 20, and fostered on the last day before turning 18. */
    private static Optional<Boolean> wasFosteredAtEighteen(ChildOnDay child) {
        return Answers.and(
                LeaverGroups.isFormerRelevant(child, EIGHTEEN, TWENTY),
                () -> child.attains(EIGHTEEN).flatMap(day -> wasFosteredOn(child, day.minusDays(1))));
    }

    private static Optional<Boolean> wasFosteredOn(ChildOnDay child, LocalDate day) {
        if (child.careOn(day).isEmpty()) {
            return Answers.NO;
        }
        return child.caseFile()
                .history()
                .placementOn(day)
                .flatMap(placement -> placement.typeOn(day))
                .map(PlacementType::isFoster);
    }
}
