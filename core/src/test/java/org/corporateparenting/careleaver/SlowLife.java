package org.corporateparenting.careleaver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** An invented life, and its groups found by walking it day by day with counters. */
final class SlowLife {

    private record Stay(LocalDate from, LocalDate to, boolean shortBreak) {}

    private final Random random;
    private final LocalDate born;
    private final List<Stay> stays = new ArrayList<>();
    private final List<DateRange> homes = new ArrayList<>();
    private final List<DateRange> detentions = new ArrayList<>();
    private final List<DateRange> courses = new ArrayList<>();

    private SlowLife(long seed) {
        random = new Random(seed);
        LocalDate day = LocalDate.of(1992, 1, 1).plusDays(random.nextInt(6500));
        born = day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? day.plusDays(1) : day;
        LocalDate next = born.plusYears(13).plusDays(random.nextInt(1100));
        for (int i = 1 + random.nextInt(4); i > 0 && next.isBefore(born.plusYears(18)); i--) {
            LocalDate end = next.plusDays(1 + random.nextInt(random.nextBoolean() ? 110 : 900));
            stays.add(new Stay(next, end, random.nextInt(5) == 0));
            after(end);
            next = end.plusDays(1 + random.nextInt(300));
        }
    }

    static SlowLife of(long seed) {
        return new SlowLife(seed);
    }

    LocalDate asAt() {
        return born.plusYears(40);
    }

    CaseFile caseFile() {
        CaseFileBuilder file = CaseFile.builder().id(ChildId.of("C1")).born(born);
        stays.forEach(stay -> file.addEpisode(Episode.builder()
                .commenced(stay.from())
                .ceased(stay.to())
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .reasonEpisodeCeased(ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT)
                .legalStatus(
                        stay.shortBreak()
                                ? LegalStatus.SHORT_BREAKS_EACH_RECORDED
                                : LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .build()));
        homes.forEach(range -> file.addReturnsHome(new ReturnHome(range)));
        detentions.forEach(
                range -> file.addInstitutionalStay(new InstitutionalStay(InstitutionalStayKind.DETENTION, range)));
        courses.forEach(range -> file.addEducationProgramme(
                new EducationProgramme(EducationProgrammeKind.OTHER, range.start(), range, Optional.empty())));
        return file.build();
    }

    void eachDay(BiConsumer<LocalDate, CareLeaverGroup> each) {
        long nights = 0;
        boolean careYesterday = false;
        boolean countedYesterday = false;
        boolean leftEligible = false;
        boolean leftAfterSixteen = false;
        boolean detainedAtSixteen = false;
        boolean wasRelevant = false;
        long nightsAtDetention = -1;
        for (LocalDate day = born.plusYears(14).minusDays(1); day.isBefore(born.plusYears(26)); day = day.plusDays(1)) {
            int age = day.getYear() - born.getYear() - (day.isBefore(born.withYear(day.getYear())) ? 1 : 0);
            boolean counted = age < 18 && isIn(day, false);
            boolean care = age < 18 && (counted || isIn(day, true));
            boolean detained = holds(detentions, day);
            boolean detainedYesterday = holds(detentions, day.minusDays(1));
            if (detained && !detainedYesterday) {
                nightsAtDetention = countedYesterday ? nights : -1;
            }
            if (day.equals(born.plusYears(16))) {
                detainedAtSixteen = detained && nightsAtDetention >= 91;
            }
            if (careYesterday && !care) {
                boolean atSixteen = day.isAfter(born.plusYears(16));
                leftEligible = countedYesterday && atSixteen && nights >= 91 && day.isAfter(LocalDate.of(2001, 10, 1));
                leftAfterSixteen |= atSixteen;
            }
            CareLeaverGroup group = CareLeaverGroup.NONE;
            boolean relevant = (leftEligible && !sixMonthsHome(day))
                    || (detainedAtSixteen && !day.isBefore(LocalDate.of(2011, 4, 1)));
            if (age >= 16 && age < 25) {
                boolean fromCare = age >= 18 && leftEligible && leftOn(born.plusYears(18));
                boolean lasts = age < 21 || !day.isBefore(LocalDate.of(2018, 4, 1)) || studies(day);
                if (care) {
                    group = counted && nights >= 91 ? CareLeaverGroup.ELIGIBLE : CareLeaverGroup.NONE;
                } else if (age < 18 && relevant) {
                    group = CareLeaverGroup.RELEVANT;
                    wasRelevant = true;
                } else if (age >= 18 && lasts && (fromCare || (wasRelevant && relevant))) {
                    group = CareLeaverGroup.FORMER_RELEVANT;
                } else if (age < 21 && leftAfterSixteen && !day.isBefore(LocalDate.of(2005, 12, 30))) {
                    group = CareLeaverGroup.QUALIFYING;
                }
            }
            each.accept(day, group);
            nights += counted && age >= 14 ? 1 : 0;
            careYesterday = care;
            countedYesterday = counted;
        }
    }

    private void after(LocalDate end) {
        if (random.nextInt(3) == 0) {
            LocalDate from = end.plusDays(random.nextInt(40) - 20);
            homes.add(DateRange.of(from, from.plusDays(1 + random.nextInt(500))));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = end.minusDays(random.nextInt(3));
            detentions.add(DateRange.of(from, from.plusDays(1 + random.nextInt(600))));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = born.plusYears(19).plusDays(random.nextInt(1500));
            courses.add(DateRange.of(from, from.plusDays(1 + random.nextInt(900))));
        }
    }

    private boolean isIn(LocalDate day, boolean shortBreak) {
        return stays.stream()
                .anyMatch(stay ->
                        stay.shortBreak() == shortBreak && !day.isBefore(stay.from()) && day.isBefore(stay.to()));
    }

    private boolean leftOn(LocalDate eighteen) {
        return stays.stream()
                .anyMatch(stay -> !stay.shortBreak()
                        && stay.from().isBefore(eighteen)
                        && !stay.to().isBefore(eighteen));
    }

    private boolean sixMonthsHome(LocalDate day) {
        if (!holds(homes, day)) {
            return false;
        }
        LocalDate since = day;
        while (holds(homes, since.minusDays(1))) {
            since = since.minusDays(1);
        }
        return !day.isBefore(since.plusMonths(6));
    }

    private boolean studies(LocalDate day) {
        return courses.stream()
                .anyMatch(course -> course.contains(day)
                        && (course.start().isBefore(born.plusYears(21)) || !day.isBefore(LocalDate.of(2011, 4, 1))));
    }

    private static boolean holds(List<DateRange> ranges, LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }
}
