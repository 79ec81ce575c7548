package org.corporateparenting.examples.generate;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.BursaryKind;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.HomelessnessKind;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** Invents where young people went from care, and what they did then. Now and then the record does not say. */
final class AfterCareCourse {

    private static final double ON_RECORD = 0.85;
    private static final Shares<AccommodationElsewhereKind> ELSEWHERE = Shares.<AccommodationElsewhereKind>of()
            .and(3, AccommodationElsewhereKind.VOLUNTARY_ORGANISATION)
            .and(2, AccommodationElsewhereKind.PRIVATE_FOSTERING)
            .and(3, AccommodationElsewhereKind.HEALTH)
            .and(2, AccommodationElsewhereKind.EDUCATION);
    private static final Shares<Optional<EducationProgrammeKind>> PROGRAMMES =
            Shares.<Optional<EducationProgrammeKind>>of()
                    .and(78, Optional.empty())
                    .and(8, Optional.of(EducationProgrammeKind.HIGHER))
                    .and(2, Optional.of(EducationProgrammeKind.FURTHER_RESIDENTIAL))
                    .and(12, Optional.of(EducationProgrammeKind.OTHER));

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    AfterCareCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child, Optional<LeaverFacts> facts) {
        for (int i = 0; i < child.periods().size(); i++) {
            CarePeriod period = child.periods().get(i);
            Optional<LocalDate> back = i + 1 < child.periods().size()
                    ? Optional.of(child.periods().get(i + 1).start())
                    : Optional.empty();
            period.end().ifPresent(end -> ended(child, period, end, back));
        }
        facts.ifPresent(leaver -> {
            leaver.answers()
                    .forEach(answer ->
                            accommodation(child, answer.day(), answer.what().accommodation()));
            child.lastPeriod().end().ifPresent(left -> left(child, left));
        });
        elsewhere(child);
    }

    private void ended(InventedChild child, CarePeriod period, LocalDate end, Optional<LocalDate> back) {
        if (LifeCourse.isShortBreaks(child)) {
            return;
        }
        switch (period.reasonEnded()) {
            case HOME_PLANNED, HOME_UNPLANNED -> home(child, end, back);
            case CUSTODY -> {
                if (chance.in(ON_RECORD)) {
                    stay(child, InstitutionalStayKind.DETENTION, end, end.plusDays(chance.between(40, 500)));
                }
            }
            case GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS -> {
                Optional<LocalDate> discharged = timely.passed(end.plusDays(chance.between(300, 900)));
                lines.add(Sheet.GUARDIANSHIPS, child, end, discharged.filter(day -> chance.in(0.05)));
            }
            default -> {}
        }
    }

    /** To stay, or for less than six months. */
    private void home(InventedChild child, LocalDate end, Optional<LocalDate> back) {
        if (end.isAfter(child.birthday(16)) && chance.in(ON_RECORD)) {
            LocalDate moved = end.plusDays(chance.between(30, 170));
            Optional<LocalDate> until = chance.in(0.25) ? timely.passed(moved) : Optional.empty();
            lines.add(
                    Sheet.RETURNS_HOME,
                    child,
                    end,
                    until.filter(day -> back.filter(day::isAfter).isEmpty()).or(() -> back));
        }
    }

    private void stay(InventedChild child, InstitutionalStayKind kind, LocalDate from, LocalDate to) {
        lines.add(Sheet.INSTITUTIONAL_STAYS, child, kind, from, timely.passed(to));
    }

    private void accommodation(InventedChild child, LocalDate from, Accommodation home) {
        if (home != Accommodation.NOTHING_TO_REPORT) {
            Optional<Boolean> suitable =
                    home.isSuitable() || home.isUnsuitable() ? Optional.of(home.isSuitable()) : Optional.empty();
            lines.add(Sheet.ACCOMMODATION, child, from, home.kind(), suitable, homelessness(home.kind()));
        }
    }

    private Optional<HomelessnessKind> homelessness(AccommodationKind kind) {
        return switch (kind) {
            case NO_FIXED_ABODE ->
                Optional.of(
                        chance.in(0.8)
                                ? HomelessnessKind.STAYING_WITH_FRIENDS_OR_FAMILY
                                : HomelessnessKind.STREET_HOMELESS);
            case EMERGENCY, BED_AND_BREAKFAST -> Optional.of(HomelessnessKind.TEMPORARY_ACCOMMODATION);
            default -> Optional.empty();
        };
    }

    private void left(InventedChild child, LocalDate left) {
        LocalDate until = left.plusDays(chance.between(150, 1000));
        PlacementSetting last =
                Iterables.getLast(child.lastPeriod().homes()).what().type().setting();
        if (child.lastPeriod().reasonEnded() == ReasonEpisodeCeased.STAYED_WITH_CARERS) {
            lines.add(Sheet.STAYING_PUT, child, left, timely.passed(until));
        } else if (last == PlacementSetting.CHILDRENS_HOME && chance.in(0.4)) {
            lines.add(Sheet.STAYING_CLOSE, child, left, timely.passed(until));
        }
        LocalDate ill = left.plusDays(chance.between(10, 700));
        if (chance.in(0.03) && timely.passed(ill).isPresent()) {
            stay(child, InstitutionalStayKind.HOSPITAL, ill, ill.plusDays(chance.between(5, 200)));
        }
        programme(child);
    }

    /** From one autumn to a summer, most soon after 18, some after 21. */
    private void programme(InventedChild child) {
        chance.pick(PROGRAMMES).ifPresent(kind -> {
            int age = kind == EducationProgrammeKind.HIGHER ? chance.between(18, 19) : chance.between(18, 22);
            LocalDate from = LocalDate.of(child.birthday(age).getYear(), Month.SEPTEMBER, chance.between(8, 28));
            int years = kind == EducationProgrammeKind.HIGHER ? 3 : chance.between(1, 2);
            LocalDate told = from.plusDays(chance.between(-40, 30));
            LocalDate to = LocalDate.of(from.getYear() + years, Month.JULY, chance.between(1, 20));
            if (from.isAfter(child.birthday(18)) && timely.passed(from).isPresent()) {
                timely.passed(told).ifPresent(day -> {
                    lines.add(Sheet.PROGRAMMES, child, kind, from, day, timely.passed(to), years);
                    timely.after(day, 60).ifPresent(made -> lines.add(Sheet.LEAVING_ASSESSMENTS, child, made));
                    bursary(child, kind, from);
                });
            }
        });
    }

    private void bursary(InventedChild child, EducationProgrammeKind kind, LocalDate from) {
        if (kind != EducationProgrammeKind.FURTHER_RESIDENTIAL && chance.in(0.6)) {
            BursaryKind bursary =
                    kind == EducationProgrammeKind.HIGHER ? BursaryKind.HIGHER_EDUCATION : BursaryKind.APPRENTICESHIP;
            timely.after(from, 60).ifPresent(paid -> lines.add(Sheet.BURSARIES, child, bursary, paid));
        }
    }

    /** Of those who left care before 16. */
    private void elsewhere(InventedChild child) {
        LocalDate sixteen = child.birthday(16);
        List<CarePeriod> periods = child.periods();
        boolean leftBefore =
                Iterables.getLast(periods).end().filter(sixteen::isAfter).isPresent();
        LocalDate from = sixteen.plusDays(chance.between(0, 300));
        if (leftBefore && timely.passed(from).isPresent() && chance.in(0.4)) {
            lines.add(
                    Sheet.ELSEWHERE,
                    child,
                    chance.pick(ELSEWHERE),
                    from,
                    timely.passed(from.plusDays(chance.between(60, 300))));
        }
    }
}
