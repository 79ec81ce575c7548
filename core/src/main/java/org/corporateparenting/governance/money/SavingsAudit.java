package org.corporateparenting.governance.money;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;

/** What does not add up in a savings programme. */
final class SavingsAudit {

    private final SavingsProgramme programme;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    SavingsAudit(SavingsProgramme programme) {
        this.programme = programme;
    }

    ImmutableList<Finding> findings() {
        programme.savings().forEach(this::parts);
        programme.total().ifPresent(total -> {
            for (SavingColumn column : SavingColumn.values()) {
                column(total, column);
            }
        });
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private void parts(Saving saving) {
        saving.targetSeen().ifPresent(target -> saving.accountedFor().ifPresent(parts -> parts(saving, target, parts)));
    }

    private void parts(Saving saving, BigDecimal target, BigDecimal parts) {
        boolean delivered = parts.compareTo(target) > 0
                && saving.atRisk().filter(amount -> amount.signum() == 0).isPresent();
        Optional<Integer> slip = slip(target, parts);
        if (slip.isPresent()) {
            report(
                    MoneyRule.UNIT_SLIP,
                    saving,
                    "target of " + saving.id() + " is " + target + ", which is red + amber + green = " + parts
                            + " with the point moved by " + slip.get(),
                    "target");
        } else if (!Sums.same(target, parts) && !delivered) {
            report(
                    MoneyRule.ROW_SUM,
                    saving,
                    "target of " + saving.id() + " is " + target + "; red + amber + green is " + parts,
                    "target",
                    "red",
                    "amber",
                    "green");
        }
    }

    private void column(Saving total, SavingColumn column) {
        Optional<BigDecimal> worked = column == SavingColumn.TARGET ? targets() : programme.sum(column);
        total.amount(column)
                .ifPresent(printed -> worked.filter(sum -> !Sums.same(sum, printed))
                        .ifPresent(sum -> report(
                                MoneyRule.COLUMN_SUM,
                                total,
                                "total of " + name(column) + " is " + printed + "; its rows add up to " + sum,
                                name(column))));
    }

    /** The targets as seen, and those that slipped as their parts, so that one slip is reported once. */
    private Optional<BigDecimal> targets() {
        return Sums.all(programme.savings().stream()
                .filter(saving -> !saving.isMitigationOnly())
                .map(SavingsAudit::unslipped));
    }

    private static Optional<BigDecimal> unslipped(Saving saving) {
        Optional<BigDecimal> seen = saving.targetSeen();
        Optional<BigDecimal> parts = saving.accountedFor();
        boolean slipped =
                seen.flatMap(target -> parts.flatMap(sum -> slip(target, sum))).isPresent();
        return slipped ? parts : seen;
    }

    /** By how many places the point of a whole has moved against its parts; empty where that is not what is wrong. */
    private static Optional<Integer> slip(BigDecimal whole, BigDecimal parts) {
        if (whole.signum() == 0 || parts.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal one = whole.stripTrailingZeros();
        BigDecimal other = parts.stripTrailingZeros();
        boolean sameDigits = one.unscaledValue().equals(other.unscaledValue());
        return sameDigits && one.scale() != other.scale() ? Optional.of(other.scale() - one.scale()) : Optional.empty();
    }

    private void report(MoneyRule rule, Saving saving, String message, String... fields) {
        Location place = saving.row() == 0
                ? Location.ofTable(MoneyColumns.SAVINGS_TABLE, fields)
                : Location.ofRow(MoneyColumns.SAVINGS_TABLE, saving.row(), fields);
        findings.add(Finding.of(rule.id(), rule.severity(), place, message));
    }

    private static String name(SavingColumn column) {
        return Ascii.toLowerCase(column.name());
    }
}
