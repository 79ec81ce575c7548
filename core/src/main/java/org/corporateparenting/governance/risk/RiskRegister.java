package org.corporateparenting.governance.risk;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.rule.Finding;

/**
 * The risks of one edition of a register.
 *
 * @param risks the risks in the order of the register, no two with the same id
 */
public record RiskRegister(ImmutableList<Risk> risks) {

    /**
     * Checks that no two risks have the same id.
     *
     * @param risks as above
     */
    public RiskRegister {
        requireNonNull(risks, "risks");
        Set<String> ids = new HashSet<>();
        for (Risk risk : risks) {
            if (!ids.add(risk.id())) {
                throw new IllegalArgumentException(
                        "risks holds " + risk.id() + " twice; a register has each risk once");
            }
        }
    }

    /**
     * A register.
     *
     * @param risks the risks in the order of the register
     * @return the register
     * @throws IllegalArgumentException if two risks have the same id
     */
    public static RiskRegister of(Iterable<Risk> risks) {
        return new RiskRegister(ImmutableList.copyOf(risks));
    }

    /**
     * One of the risks.
     *
     * @param id its id
     * @return the risk; empty where the register has none with the id
     */
    public Optional<Risk> get(String id) {
        return risks.stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    /**
     * The risks at or above a score, by the current scores as printed.
     *
     * @param score the score
     * @return the risks, highest first, in the order of the register where scores are equal; none without a score
     */
    public ImmutableList<Risk> atLeast(int score) {
        return risks.stream()
                .filter(risk -> shown(risk) >= score)
                .filter(risk -> risk.current().isPresent())
                .sorted(Comparator.comparing(RiskRegister::shown).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What became of each risk since an earlier edition.
     *
     * @param earlier the earlier edition
     * @return one change for each risk of either edition: those of this one in its order, then those that are gone
     */
    public ImmutableList<RiskChange> changesSince(RiskRegister earlier) {
        ImmutableMap<String, Risk> before = byId(earlier.risks);
        ImmutableMap<String, Risk> now = byId(risks);
        Stream<RiskChange> kept = risks.stream()
                .map(risk -> Optional.ofNullable(before.get(risk.id()))
                        .map(old -> RiskChange.between(old, risk))
                        .orElseGet(() -> RiskChange.raised(risk)));
        Stream<RiskChange> gone = earlier.risks.stream()
                .filter(risk -> !now.containsKey(risk.id()))
                .map(RiskChange::closed);
        return Stream.concat(kept, gone).collect(ImmutableList.toImmutableList());
    }

    /**
     * What is wrong with the scores, or should be looked at: printed scores that are not the product, targets above the
     * current position, risks without an owner.
     *
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> audit() {
        return RiskAudit.of(risks, RiskAudit::scores);
    }

    /**
     * Types that are not among those allowed. A risk without a type is not among them either.
     *
     * @param allowed the types, in the spelling that counts
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> auditTypes(ImmutableSet<String> allowed) {
        return RiskAudit.of(risks, audit -> audit.type(allowed));
    }

    /**
     * Dates that cannot be right, and risks that were not reviewed for more than a quarter: a review on the day three
     * months later is in time, one on the day after is late. A risk with neither day is not judged.
     *
     * @param asAt the day of the register
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> auditDates(LocalDate asAt) {
        requireNonNull(asAt, "asAt");
        return RiskAudit.of(risks, audit -> audit.dates(asAt));
    }

    private static int shown(Risk risk) {
        return risk.current().map(RiskScore::shown).orElse(0);
    }

    private static ImmutableMap<String, Risk> byId(ImmutableList<Risk> risks) {
        return Maps.uniqueIndex(risks, Risk::id);
    }
}
