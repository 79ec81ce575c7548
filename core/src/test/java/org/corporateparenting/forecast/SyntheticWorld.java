package org.corporateparenting.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.PlacementType;

/**
 * An authority that does not exist: children enter at random, move and leave with chances that stay the same for each age
 * and kind of home, and leave at 18 at the latest. Lives child by child, on days, and writes case files.
 */
final class SyntheticWorld {

    private static final String[] TYPES = {"U6", "K2", "K3", "P1"};
    private static final int GONE = 4;

    private final Random random;
    private final YearMonth first;
    private final int months;
    private final double entrantsPerMonth;
    private final List<CaseFile> files = new ArrayList<>();

    SyntheticWorld(long seed, YearMonth first, int months, double entrantsPerMonth) {
        this.random = new Random(seed);
        this.first = first;
        this.months = months;
        this.entrantsPerMonth = entrantsPerMonth;
    }

    List<CaseFile> files() {
        for (int month = 0; month < months; month++) {
            int entrants = poisson();
            for (int i = 0; i < entrants; i++) {
                files.add(life(first.plusMonths(month)));
            }
        }
        return files;
    }

    private CaseFile life(YearMonth entry) {
        int age = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(17 * 12 + 6);
        LocalDate born = someDay(entry.minusMonths(age));
        LocalDate start = age == 0 ? born : someDay(entry);
        int home = age > 15 * 12 && random.nextBoolean() ? 2 : random.nextInt(6) == 0 ? 1 : 0;
        CaseFileBuilder file =
                CaseFile.builder().id(ChildId.of("S" + files.size())).born(born);
        boolean isFirst = true;
        for (int month = 1; home != GONE; month++) {
            boolean comesOfAge = age + month == 18 * 12;
            int next = comesOfAge ? GONE : next(home, (age + month - 1) / 12);
            LocalDate day = comesOfAge ? born.plusYears(18) : someDay(entry.plusMonths(month));
            if (next != home) {
                file.addEpisode(Lives.episode(isFirst, start, Optional.of(day), next == GONE).toBuilder()
                        .placementType(PlacementType.of(TYPES[home]))
                        .build());
                isFirst = false;
                start = day;
                home = next;
            }
        }
        return file.build();
    }

    /** Where a child is a month later; younger children leave sooner, older ones move to supported accommodation. */
    private int next(int home, int years) {
        double leave = years < 1 ? 0.05 : years < 5 ? 0.035 : years < 16 ? 0.015 : 0.02;
        double chance = random.nextDouble();
        if (chance < leave) {
            return GONE;
        }
        if (chance < leave + 0.012) {
            return home == 0 ? 1 : 0;
        }
        if (years >= 16 && chance < leave + 0.06) {
            return 2;
        }
        return years < 16 && chance < leave + 0.018 ? 3 : home;
    }

    private LocalDate someDay(YearMonth month) {
        return month.atDay(1 + random.nextInt(28));
    }

    private int poisson() {
        double product = random.nextDouble();
        int events = 0;
        for (double none = Math.exp(-entrantsPerMonth); product > none; events++) {
            product *= random.nextDouble();
        }
        return events;
    }
}
