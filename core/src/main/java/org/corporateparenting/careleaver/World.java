package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.time.DateRange;

/** One admissible state of all facts on which a young person's group depends, and the group that it gives on a day. */
record World(
        Ages ages,
        Optional<LocalDate> died,
        CareRecord care,
        Runs counting,
        Runs homes,
        ImmutableList<DateRange> stays,
        ImmutableList<DateRange> guardianships,
        ImmutableList<AccommodationElsewhere> elsewhere,
        ImmutableList<EducationProgramme> programmes) {

    /** Why the young person is in their group on a day, and the event from which it follows. */
    record Answer(Route route, Optional<LocalDate> event) {
        static Answer of(Route route) {
            return new Answer(route, Optional.empty());
        }

        static Answer since(Route route, LocalDate event) {
            return new Answer(route, Optional.of(event));
        }
    }

    /**
     * The answer on a day.
     *
     * @param wasRelevant whether the young person was a relevant child on a day before
     */
    Answer on(LocalDate day, boolean wasRelevant) {
        if (died.filter(death -> !day.isBefore(death)).isPresent()) {
            return Answer.of(Route.DIED);
        }
        if (day.isBefore(ages.sixteen())) {
            return Answer.of(Route.UNDER_SIXTEEN);
        }
        if (!day.isBefore(ages.twentyFive())) {
            return Answer.of(Route.AGED_OUT);
        }
        if (day.isBefore(LeavingCareLaw.IN_FORCE)) {
            return Answer.of(Route.BEFORE_THE_LAW);
        }
        return inCare(day).orElseGet(() -> outOfCare(day, wasRelevant));
    }

    /** Nights looked after that count, up to a day. */
    long nightsBy(LocalDate day) {
        return counting.nights(ages.fourteen(), day);
    }

    private Optional<Answer> inCare(LocalDate day) {
        Optional<DateRange> run = care.counted().holding(day);
        if (run.isPresent()) {
            boolean longEnough = nightsBy(day) >= LeavingCareLaw.DAYS_NEEDED;
            return Optional.of(Answer.since(
                    longEnough ? Route.ELIGIBLE : Route.TOO_SHORT, run.get().start()));
        }
        return care.all().holding(day).map(range -> Answer.since(Route.SHORT_BREAK, range.start()));
    }

    private Answer outOfCare(LocalDate day, boolean wasRelevant) {
        Optional<LocalDate> left = care.all().lastEndedBy(day).flatMap(DateRange::endExclusive);
        Optional<LocalDate> transferred = left.filter(care::wasTransferredOn);
        if (transferred.isPresent()) {
            return Answer.since(Route.TRANSFERRED, transferred.get());
        }
        boolean adult = !day.isBefore(ages.eighteen());
        Optional<Answer> continuing = adult ? formerRelevant(left, day, wasRelevant) : relevant(left, day);
        if (continuing.isPresent() && !(adult && hasEnded(day))) {
            return continuing.get();
        }
        return qualifying(left, day)
                .orElseGet(() -> Answer.of(day.isBefore(ages.twentyOne()) ? Route.NOT_AFTER_SIXTEEN : Route.AGED_OUT));
    }

    private Optional<Answer> relevant(Optional<LocalDate> left, LocalDate day) {
        return left.filter(this::wasEligibleBefore)
                .filter(end -> !isAtHome(day))
                .map(end -> Answer.since(Route.RELEVANT, end))
                .or(() -> detained(day));
    }

    private Optional<Answer> formerRelevant(Optional<LocalDate> left, LocalDate day, boolean wasRelevant) {
        if (left.filter(ages.eighteen()::equals).filter(this::wasEligibleBefore).isPresent()) {
            return Optional.of(Answer.since(Route.FORMER_RELEVANT_FROM_CARE, ages.eighteen()));
        }
        return wasRelevant
                ? relevant(left, day).map(answer -> new Answer(Route.FORMER_RELEVANT_AFTER_LEAVING, answer.event()))
                : Optional.empty();
    }

    /** Whether the young person was an eligible child immediately before care ended on a day. */
    private boolean wasEligibleBefore(LocalDate end) {
        return end.isAfter(ages.sixteen())
                && end.isAfter(LeavingCareLaw.IN_FORCE)
                && care.counted().endsOn(end)
                && nightsBy(end) >= LeavingCareLaw.DAYS_NEEDED;
    }

    private boolean isAtHome(LocalDate day) {
        return homes.holding(day)
                .filter(home -> !day.isBefore(home.start().plusMonths(LeavingCareLaw.MONTHS_AT_HOME)))
                .isPresent();
    }

    /** By the detention or admission that lasted on the sixteenth birthday and began while looked after. */
    private Optional<Answer> detained(LocalDate day) {
        if (day.isBefore(LeavingCareLaw.REGULATIONS_IN_FORCE)) {
            return Optional.empty();
        }
        for (DateRange stay : stays) {
            LocalDate began = stay.start();
            boolean wasLookedAfter = care.counted().holding(began.minusDays(1)).isPresent();
            if (stay.contains(ages.sixteen()) && wasLookedAfter && nightsBy(began) >= LeavingCareLaw.DAYS_NEEDED) {
                return Optional.of(Answer.since(Route.RELEVANT_DETAINED, began));
            }
        }
        return Optional.empty();
    }

    /** Whether duties to a former relevant child are over on a day, under the law of that day. */
    private boolean hasEnded(LocalDate day) {
        return !day.isBefore(ages.twentyOne())
                && day.isBefore(LeavingCareLaw.TO_TWENTY_FIVE)
                && programmes.stream().noneMatch(programme -> extends21(programme, day));
    }

    private boolean extends21(EducationProgramme programme, LocalDate day) {
        boolean begunBefore = programme.range().start().isBefore(ages.twentyOne());
        boolean resumed = !day.isBefore(programme.told()) && !day.isBefore(LeavingCareLaw.REGULATIONS_IN_FORCE);
        return programme.range().contains(day) && (begunBefore || resumed);
    }

    private Optional<Answer> qualifying(Optional<LocalDate> left, LocalDate day) {
        if (!day.isBefore(ages.twentyOne()) || day.isBefore(LeavingCareLaw.QUALIFYING_IN_FORCE)) {
            return Optional.empty();
        }
        return left.filter(end -> end.isAfter(ages.sixteen()))
                .map(end -> Answer.since(Route.QUALIFYING_LEFT_CARE, end))
                .or(() -> underGuardianship(day).map(made -> Answer.since(Route.QUALIFYING_GUARDIANSHIP, made)))
                .or(() -> elsewhereUntil(day).map(end -> Answer.since(Route.QUALIFYING_ELSEWHERE, end)));
    }

    private Optional<LocalDate> underGuardianship(LocalDate day) {
        LocalDate decisive =
                day.isBefore(ages.eighteen()) ? day : ages.eighteen().minusDays(1);
        return guardianships.stream()
                .filter(order -> order.contains(decisive))
                .map(DateRange::start)
                .filter(made -> care.all().holding(made.minusDays(1)).isPresent())
                .findFirst();
    }

    private Optional<LocalDate> elsewhereUntil(LocalDate day) {
        return elsewhere.stream()
                .map(this::elsewhereEnd)
                .flatMap(Optional::stream)
                .filter(end -> !day.isBefore(end))
                .findFirst();
    }

    /** The day from which a child is no longer accommodated elsewhere, if it counts. */
    private Optional<LocalDate> elsewhereEnd(AccommodationElsewhere stay) {
        LocalDate start = stay.range().start();
        LocalDate end = stay.range()
                .endExclusive()
                .filter(day -> day.isBefore(ages.eighteen()))
                .orElse(ages.eighteen());
        boolean longEnough =
                !stay.kind().isForThreeMonths() || !end.isBefore(start.plusMonths(LeavingCareLaw.MONTHS_ELSEWHERE));
        return Optional.of(end)
                .filter(day -> day.isAfter(ages.sixteen()) && start.isBefore(ages.eighteen()) && longEnough);
    }

    /** Every day from 16 on at the start of which the answer may become another. */
    TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(ages.eighteen());
        days.add(ages.twentyOne());
        days.add(ages.twentyFive());
        days.add(LeavingCareLaw.IN_FORCE);
        days.add(LeavingCareLaw.QUALIFYING_IN_FORCE);
        days.add(LeavingCareLaw.REGULATIONS_IN_FORCE);
        days.add(LeavingCareLaw.TO_TWENTY_FIVE);
        care.all().ranges().forEach(range -> add(days, range));
        care.counted().ranges().forEach(range -> add(days, range));
        counting.reaches(LeavingCareLaw.DAYS_NEEDED, ages.fourteen()).ifPresent(days::add);
        homes.ranges().forEach(range -> {
            add(days, range);
            days.add(range.start().plusMonths(LeavingCareLaw.MONTHS_AT_HOME));
        });
        guardianships.forEach(range -> add(days, range));
        elsewhere.forEach(stay -> add(days, stay.range()));
        programmes.forEach(programme -> {
            add(days, programme.range());
            days.add(programme.told());
        });
        days.headSet(ages.sixteen(), true).clear();
        days.add(ages.sixteen());
        return days;
    }

    private static void add(TreeSet<LocalDate> days, DateRange range) {
        days.add(range.start());
        range.endExclusive().ifPresent(days::add);
    }
}
