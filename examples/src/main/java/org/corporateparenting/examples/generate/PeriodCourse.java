package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.examples.generate.LifeCourse.Path;
import org.corporateparenting.examples.generate.LifeCourse.Stay;

/** Invents what happens in one period of care: the legal statuses, and through {@link HomeCourse} the homes. */
final class PeriodCourse {

    private final Chance chance;
    private final LocalDate asAt;
    private final LocalDate born;
    private final Path path;

    PeriodCourse(Chance chance, LocalDate asAt, LocalDate born, Path path) {
        this.chance = chance;
        this.asAt = asAt;
        this.born = born;
        this.path = path;
    }

    CarePeriod invent(Stay stay) {
        LocalDate last = stay.end().map(day -> day.minusDays(1)).orElse(asAt);
        ImmutableList<From<LegalStatus>> statuses = statuses(stay.start(), last);
        return new CarePeriod(
                stay.start(),
                !chance.in(National.START_NOT_KNOWN),
                stay.end(),
                stay.reason(),
                stay.need(),
                statuses,
                new HomeCourse(chance, born, path).homes(stay.start(), last, statuses));
    }

    CarePeriod shortBreak(LocalDate start, LocalDate end, Home home) {
        return new CarePeriod(
                start,
                true,
                Optional.of(end),
                ReasonEpisodeCeased.HOME_PLANNED,
                CategoryOfNeed.CHILDS_DISABILITY_OR_ILLNESS,
                ImmutableList.of(new From<>(start, LegalStatus.SHORT_BREAKS_EACH_RECORDED)),
                ImmutableList.of(new From<>(start, home)));
    }

    private ImmutableList<From<LegalStatus>> statuses(LocalDate start, LocalDate last) {
        ImmutableList.Builder<From<LegalStatus>> all = ImmutableList.builder();
        Optional<From<LegalStatus>> next = Optional.of(new From<>(start, first(start)));
        while (next.isPresent() && !next.get().day().isAfter(last)) {
            all.add(next.get());
            next = after(next.get());
        }
        return all.build();
    }

    private LegalStatus first(LocalDate start) {
        LegalStatus status = chance.pick(National.STARTING_STATUSES);
        boolean tooYoung = status == LegalStatus.REMANDED && start.isBefore(born.plusYears(13));
        boolean tooOld = status.isUnderCareOrder() && !start.isBefore(born.plusYears(17));
        return switch (path) {
            case REMANDED -> LegalStatus.REMANDED;
            case ALONE, ACCOMMODATED -> LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
            default -> tooYoung || tooOld ? LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION : status;
        };
    }

    private Optional<From<LegalStatus>> after(From<LegalStatus> now) {
        return switch (now.what()) {
            case POLICE_PROTECTION ->
                then(
                        now,
                        1,
                        3,
                        chance.in(0.6) ? LegalStatus.INTERIM_CARE_ORDER : LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
            case EMERGENCY_PROTECTION_ORDER -> then(now, 4, 8, LegalStatus.INTERIM_CARE_ORDER);
            case SINGLE_PERIOD_OF_ACCOMMODATION -> afterAgreement(now);
            case INTERIM_CARE_ORDER ->
                isForAdoption()
                        ? then(now, 150, 240, LegalStatus.PLACEMENT_ORDER)
                        : then(now, 120, 330, LegalStatus.FULL_CARE_ORDER);
            case FULL_CARE_ORDER ->
                path == Path.ADOPTION ? then(now, 60, 160, LegalStatus.PLACEMENT_ORDER) : Optional.empty();
            case PLACEMENT_ORDER ->
                path == Path.REVERSED ? then(now, 150, 300, LegalStatus.FULL_CARE_ORDER) : Optional.empty();
            case REMANDED ->
                path == Path.REMANDED
                        ? Optional.empty()
                        : then(now, 20, 120, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
            default -> Optional.empty();
        };
    }

    private Optional<From<LegalStatus>> afterAgreement(From<LegalStatus> now) {
        if (isForAdoption()) {
            return then(now, 20, 90, LegalStatus.INTERIM_CARE_ORDER);
        }
        return path == Path.ORDINARY && chance.in(National.AGREEMENTS_FOLLOWED_BY_ORDER)
                ? then(now, 20, 300, LegalStatus.INTERIM_CARE_ORDER)
                : Optional.empty();
    }

    private boolean isForAdoption() {
        return path == Path.ADOPTION || path == Path.REVERSED;
    }

    /** No care order is made from the 17th birthday on; an interim one ends with it, and the child stays by agreement. */
    private Optional<From<LegalStatus>> then(From<LegalStatus> now, int soonest, int latest, LegalStatus next) {
        LocalDate day = now.day().plusDays(chance.between(soonest, latest));
        LocalDate tooOld = born.plusYears(17);
        if (day.isBefore(tooOld) || !next.isUnderCareOrder()) {
            return Optional.of(new From<>(day, next));
        }
        return switch (now.what()) {
            case SINGLE_PERIOD_OF_ACCOMMODATION -> Optional.empty();
            case INTERIM_CARE_ORDER -> Optional.of(new From<>(tooOld, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION));
            default -> Optional.of(new From<>(day, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION));
        };
    }
}
