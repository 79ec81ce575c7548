package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.DateRange;

/** Compares one child's placements and legal statuses with the days in care, and with one another. */
final class CareChecks {

    private final ChildId child;
    private final ImmutableList<DateRange> care;
    private final SsdFindings findings;

    CareChecks(ChildId child, ImmutableList<DateRange> care, SsdFindings findings) {
        this.child = child;
        this.care = care;
        this.findings = findings;
    }

    void checkPlacements(Coverage placements) {
        for (Spell placement : placements.spells()) {
            if (isOutside(placement.range())) {
                reportOutside(placement, "placement", SsdTables.PLACEMENT_START, SsdTables.PLACEMENT_END);
            } else if (placement.range().isEmpty()) {
                findings.report(
                        SsdRule.PLACEMENT_OF_NO_DAY,
                        placement.row(),
                        child,
                        "the placement ends on the day on which it starts; the row is left out",
                        SsdTables.PLACEMENT_START,
                        SsdTables.PLACEMENT_END);
            } else if (runsPast(placement.range())) {
                findings.report(
                        SsdRule.RUNS_PAST_CARE,
                        placement.row(),
                        child,
                        "the placement runs on after care ended; the days after are left out",
                        SsdTables.PLACEMENT_END);
            }
        }
        checkOverlaps(
                placements.spells().stream()
                        .filter(placement -> !isTemporary(placement))
                        .toList(),
                "placement",
                SsdTables.PLACEMENT_START,
                SsdTables.PLACEMENT_END);
    }

    void checkStatuses(Coverage statuses) {
        statuses.spells().stream()
                .filter(status -> isOutside(status.range()))
                .forEach(status -> reportOutside(status, "legal status", SsdTables.STATUS_START, SsdTables.STATUS_END));
        checkOverlaps(statuses.spells(), "legal status", SsdTables.STATUS_START, SsdTables.STATUS_END);
    }

    private boolean isOutside(DateRange range) {
        return range.isEmpty()
                ? care.stream().noneMatch(days -> days.contains(range.start()))
                : care.stream().noneMatch(range::overlaps);
    }

    private boolean runsPast(DateRange range) {
        Optional<LocalDate> lastDay = range.endExclusive().map(end -> end.minusDays(1));
        return care.stream().noneMatch(days -> lastDay.map(days::contains).orElse(days.isOpen()));
    }

    private void reportOutside(Spell spell, String what, Column<LocalDate> from, Column<LocalDate> to) {
        findings.report(
                SsdRule.OUTSIDE_CARE,
                spell.row(),
                child,
                "no episode is recorded during the " + what + "; the row is left out",
                from,
                to);
    }

    private void checkOverlaps(List<Spell> spells, String what, Column<LocalDate> from, Column<LocalDate> to) {
        Optional<DateRange> before = Optional.empty();
        for (Spell spell : spells) {
            if (before.filter(spell.range()::overlaps).isPresent()) {
                findings.report(
                        SsdRule.OVERLAP,
                        spell.row(),
                        child,
                        "the " + what + " starts before another ended; from then on the one that started later is used",
                        from,
                        to);
            }
            before = before.filter(range -> endsAfter(range, spell.range())).or(() -> Optional.of(spell.range()));
        }
    }

    private static boolean endsAfter(DateRange a, DateRange b) {
        return a.isOpen()
                || (!b.isOpen()
                        && a.endExclusive()
                                .orElseThrow()
                                .isAfter(b.endExclusive().orElseThrow()));
    }

    private static boolean isTemporary(Spell placement) {
        return placement
                .get(SsdTables.PLACEMENT_TYPE)
                .filter(PlacementType::isTemporary)
                .isPresent();
    }
}
