package org.corporateparenting.governance.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;

/** What is wrong with one risk. */
final class RiskAudit {

    private static final int MONTHS_BETWEEN_REVIEWS = 3;

    private final Risk risk;
    private final ImmutableList.Builder<Finding> findings;

    private RiskAudit(Risk risk, ImmutableList.Builder<Finding> findings) {
        this.risk = risk;
        this.findings = findings;
    }

    static ImmutableList<Finding> of(ImmutableList<Risk> risks, Consumer<RiskAudit> check) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        risks.forEach(risk -> check.accept(new RiskAudit(risk, findings)));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    void scores() {
        risk.initial().ifPresent(score -> product("initial", score));
        risk.current().ifPresent(score -> product("current", score));
        risk.target().ifPresent(score -> product("target", score));
        risk.current().ifPresent(now -> risk.target().ifPresent(aim -> residual(now, aim)));
        if (risk.owners().isEmpty()) {
            report(
                    RiskRule.OWNER_MISSING,
                    "risk " + risk.id() + " has no owner; somebody must answer for it",
                    "owner_role");
        }
    }

    void type(ImmutableSet<String> allowed) {
        String said = risk.type().map(type -> "type '" + type + "'").orElse("no type");
        if (risk.type().filter(allowed::contains).isEmpty()) {
            report(
                    RiskRule.ALLOWED_CATEGORY,
                    "risk " + risk.id() + " has " + said + "; allowed are " + String.join(", ", allowed),
                    "risk_type");
        }
    }

    void dates(LocalDate asAt) {
        later(risk.raised(), asAt, "raised");
        later(risk.reviewed(), asAt, "reviewed");
        risk.reviewed()
                .filter(reviewed -> risk.raised().filter(reviewed::isBefore).isPresent())
                .ifPresent(reviewed -> report(
                        RiskRule.DATE_IMPOSSIBLE,
                        "risk " + risk.id() + " was reviewed on " + reviewed + ", before it was raised",
                        "raised",
                        "reviewed"));
        risk.reviewed().or(risk::raised).ifPresent(last -> review(last, asAt));
    }

    private void later(Optional<LocalDate> day, LocalDate asAt, String field) {
        day.filter(recorded -> recorded.isAfter(asAt))
                .ifPresent(recorded -> report(
                        RiskRule.DATE_IMPOSSIBLE,
                        "risk " + risk.id() + " was " + field + " on " + recorded + ", after the register's day "
                                + asAt,
                        field));
    }

    private void review(LocalDate last, LocalDate asAt) {
        LocalDate due = last.plusMonths(MONTHS_BETWEEN_REVIEWS);
        if (asAt.isAfter(due)) {
            report(
                    RiskRule.REVIEW_OVERDUE,
                    "risk " + risk.id() + " was last looked at on " + last + "; the next review was due by " + due,
                    "reviewed");
        }
    }

    private void product(String which, RiskScore score) {
        if (!score.agrees()) {
            report(
                    RiskRule.PRODUCT,
                    which + " score of risk " + risk.id() + " is printed as " + score.shown() + "; "
                            + score.likelihood() + " x " + score.impact() + " is " + score.product(),
                    which + "_likelihood",
                    which + "_impact",
                    which + "_score_printed");
        }
    }

    private void residual(RiskScore now, RiskScore aim) {
        above("likelihood", now.likelihood(), aim.likelihood());
        above("impact", now.impact(), aim.impact());
    }

    private void above(String scale, int now, int aim) {
        if (aim > now) {
            report(
                    RiskRule.RESIDUAL_ABOVE_CURRENT,
                    "target " + scale + " of risk " + risk.id() + " is " + aim + ", above the current " + now,
                    "current_" + scale,
                    "target_" + scale);
        }
    }

    private void report(RiskRule rule, String message, String... fields) {
        Location place = risk.row() == 0
                ? Location.ofTable(risk.table(), fields)
                : Location.ofRow(risk.table(), risk.row(), fields);
        findings.add(Finding.of(rule.id(), rule.severity(), place, message));
    }
}
