package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.examples.page.CohortPart;

/** Gathers how the authority stands on the day while the duties go by. */
final class CohortModel {

    private static final int DAYS_AHEAD = 28;
    private static final int MONTHS_BACK = 3;

    private final LocalDate asAt;
    private final LocalDate lateSince;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<CohortPart.Row> due = new ArrayList<>();
    private final List<CohortPart.Row> late = new ArrayList<>();

    /** Late of late is what was done in the three months up to the day, the day included. */
    CohortModel(LocalDate asAt) {
        this.asAt = asAt;
        this.lateSince = asAt.plusDays(1).minusMonths(MONTHS_BACK);
    }

    void add(AssessedDuty duty) {
        int[] count = counts.computeIfAbsent(Families.of(duty.duty()), family -> new int[3]);
        if (duty.kind() == DutyOutcome.OVERDUE) {
            count[0]++;
        } else if (isDueSoon(duty)) {
            count[1]++;
            due.add(row(duty));
        } else if (isLateOfLate(duty)) {
            count[2]++;
            late.add(row(duty));
        }
    }

    CohortPart part() {
        return new CohortPart(
                DAYS_AHEAD,
                lateSince,
                counts.entrySet().stream()
                        .map(each -> new CohortPart.Count(
                                each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2]))
                        .collect(toImmutableList()),
                sorted(due, Comparator.comparing(row -> row.due().orElse(LocalDate.MAX))),
                sorted(late, Comparator.comparing(row -> row.done().orElse(LocalDate.MIN), Comparator.reverseOrder())));
    }

    private boolean isDueSoon(AssessedDuty duty) {
        return duty.kind() == DutyOutcome.NOT_YET_DUE
                && duty.due()
                        .filter(day -> !day.isAfter(asAt.plusDays(DAYS_AHEAD)))
                        .isPresent();
    }

    private boolean isLateOfLate(AssessedDuty duty) {
        return duty.kind() == DutyOutcome.MET_LATE
                && duty.done().filter(day -> !day.isBefore(lateSince)).isPresent();
    }

    private static CohortPart.Row row(AssessedDuty duty) {
        return new CohortPart.Row(
                Words.who(duty), Words.key(duty.rule()) + " " + duty.title(), duty.due(), duty.done(), duty.daysLate());
    }

    private static ImmutableList<CohortPart.Row> sorted(List<CohortPart.Row> rows, Comparator<CohortPart.Row> first) {
        return ImmutableList.sortedCopyOf(
                first.thenComparing(CohortPart.Row::who).thenComparing(CohortPart.Row::duty), rows);
    }
}
