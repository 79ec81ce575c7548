package org.corporateparenting.governance.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.rule.Finding;

/**
 * The caseloads of all reviewing officers on one day.
 *
 * @param caseloads one for each officer, at least one
 */
public record CaseloadSummary(ImmutableList<ReviewingOfficerCaseload> caseloads) {

    private static final String TABLE = "cp_reviewing_officer_caseloads";

    /**
     * Checks what could not be so on its own.
     *
     * @param caseloads as above
     */
    public CaseloadSummary {
        requireNonNull(caseloads, "caseloads");
        if (caseloads.isEmpty()) {
            throw new IllegalArgumentException("caseloads is empty; there must be at least one");
        }
        Set<String> officers = new HashSet<>();
        for (ReviewingOfficerCaseload caseload : caseloads) {
            if (!officers.add(caseload.officer())
                    || !caseload.asOf().equals(caseloads.get(0).asOf())) {
                throw new IllegalArgumentException("caseloads holds one of " + caseload.asOf()
                        + " that is of an officer named before, or of another day than the first");
            }
        }
    }

    /**
     * All children.
     *
     * @return the sum of the caseloads
     */
    public int children() {
        return caseloads.stream().mapToInt(ReviewingOfficerCaseload::children).sum();
    }

    /**
     * The mean by heads.
     *
     * @param rounding how it is rounded, once
     * @return the children over the officers
     */
    public BigDecimal meanByHeads(Rounding rounding) {
        return rounding.quotient(BigDecimal.valueOf(children()), BigDecimal.valueOf(caseloads.size()));
    }

    /**
     * The mean by full-time posts.
     *
     * @param rounding how it is rounded, once
     * @return the children over the posts; empty where the hours of an officer are not recorded
     */
    public Optional<BigDecimal> meanByPosts(Rounding rounding) {
        return caseloads.stream()
                .map(ReviewingOfficerCaseload::fullTime)
                .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(sum -> other.map(sum::add)))
                .map(posts -> rounding.quotient(BigDecimal.valueOf(children()), posts));
    }

    /**
     * The smallest and the largest caseload.
     *
     * @return both, which may be the same
     */
    public CaseloadRange spread() {
        IntSummaryStatistics children =
                caseloads.stream().mapToInt(ReviewingOfficerCaseload::children).summaryStatistics();
        return new CaseloadRange(children.getMin(), children.getMax());
    }

    /**
     * Caseloads certainly outside a range.
     *
     * @param range the range for a full-time officer
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> audit(CaseloadRange range) {
        return caseloads.stream()
                .filter(caseload -> caseload.isWithin(range).equals(Optional.of(false)))
                .map(caseload -> GovernanceRule.CASELOAD.at(
                        TABLE,
                        caseload.row(),
                        "caseload is " + caseload.children() + "; from " + range.lowest() + " to " + range.highest()
                                + " is recommended for full time",
                        "children"))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A printed mean that neither heads nor posts give at its places behind the point.
     *
     * @param printed the mean as printed
     * @return the finding; none where one of them gives it, or where posts might and are not recorded
     */
    public ImmutableList<Finding> auditMean(BigDecimal printed) {
        Rounding rounding = new Rounding(printed.scale());
        BigDecimal heads = meanByHeads(rounding);
        Optional<BigDecimal> posts = meanByPosts(rounding);
        boolean possible = heads.compareTo(printed) == 0
                || posts.map(mean -> mean.compareTo(printed) == 0).orElse(printed.compareTo(heads) > 0);
        return possible
                ? ImmutableList.of()
                : ImmutableList.of(GovernanceRule.AVERAGE.at(
                        TABLE,
                        0,
                        "mean caseload is printed as " + printed + "; " + children() + " children over "
                                + caseloads.size() + " officers is " + heads
                                + posts.map(mean -> ", and by posts " + mean).orElse("")));
    }
}
