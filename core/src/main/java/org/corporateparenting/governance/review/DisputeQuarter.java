package org.corporateparenting.governance.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.FinancialQuarter;

/**
 * What officers took up in one quarter, as the quality board sees it (S001:3670).
 *
 * @param quarter the quarter
 * @param raised how many were taken up in it
 * @param formal how many became formal in it
 * @param resolved how many were resolved in it
 * @param open how many were open at its end
 * @param themes what those taken up in it were about, each theme as often as it was; those without a theme are not in
 *     it
 */
public record DisputeQuarter(
        FinancialQuarter quarter,
        int raised,
        int formal,
        int resolved,
        int open,
        ImmutableSortedMultiset<String> themes) {

    /**
     * Checks that nothing is missing.
     *
     * @param quarter as above
     * @param raised as above
     * @param formal as above
     * @param resolved as above
     * @param open as above
     * @param themes as above
     */
    public DisputeQuarter {
        requireNonNull(quarter, "quarter");
        requireNonNull(themes, "themes");
    }

    /**
     * One quarter of some disputes.
     *
     * @param quarter the quarter
     * @param disputes the disputes, in any order
     * @return the quarter
     */
    public static DisputeQuarter of(FinancialQuarter quarter, Collection<DisputeResolution> disputes) {
        DateRange days = quarter.range();
        LocalDate last = days.endExclusive().orElse(days.start()).minusDays(1);
        ImmutableList<DisputeResolution> raised = disputes.stream()
                .filter(dispute -> days.contains(dispute.raised()))
                .collect(ImmutableList.toImmutableList());
        return new DisputeQuarter(
                quarter,
                raised.size(),
                count(
                        disputes,
                        dispute -> dispute.formal().filter(days::contains).isPresent()),
                count(
                        disputes,
                        dispute -> dispute.resolved().filter(days::contains).isPresent()),
                count(disputes, dispute -> isOpen(dispute, last)),
                raised.stream()
                        .flatMap(dispute -> dispute.theme().stream())
                        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder())));
    }

    private static boolean isOpen(DisputeResolution dispute, LocalDate day) {
        return !dispute.raised().isAfter(day) && !dispute.standing(day).isDone();
    }

    private static int count(Collection<DisputeResolution> disputes, Predicate<DisputeResolution> wanted) {
        return (int) disputes.stream().filter(wanted).count();
    }
}
