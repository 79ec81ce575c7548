package org.corporateparenting.governance.inspection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.rule.Finding;

/**
 * Inspections, and what changed from one to the next.
 *
 * @param inspections the inspections, latest first; those of which the days overlap in the order of their ids
 */
public record InspectionHistory(ImmutableList<Inspection> inspections) {

    /**
     * Checks that nothing is missing.
     *
     * @param inspections as above
     */
    public InspectionHistory {
        requireNonNull(inspections, "inspections");
    }

    private static final Comparator<Inspection> ORDER = Comparator.comparing(
                    (Inspection inspection) -> inspection.began().latest())
            .reversed()
            .thenComparing(Inspection::id);

    /**
     * The history that some inspections make.
     *
     * @param inspections the inspections, in any order
     * @return the history
     */
    public static InspectionHistory of(Collection<Inspection> inspections) {
        return new InspectionHistory(ImmutableList.sortedCopyOf(ORDER, inspections));
    }

    /**
     * The latest inspection of a subject that certainly began by a day.
     *
     * @param framework under what it was made
     * @param subject what was inspected
     * @param asAt the day
     * @return the inspection; empty where there is none
     */
    public Optional<Inspection> latest(InspectionFramework framework, String subject, LocalDate asAt) {
        return of(framework, subject, asAt).findFirst();
    }

    /**
     * How the latest judgement of a subject stands to the one before.
     *
     * @param framework under what both were made
     * @param subject what was inspected
     * @param asAt the day asked about
     * @return the change
     */
    public JudgementChange change(InspectionFramework framework, String subject, LocalDate asAt) {
        ImmutableList<Inspection> lastTwo =
                of(framework, subject, asAt).limit(2).collect(ImmutableList.toImmutableList());
        return lastTwo.size() < 2 ? JudgementChange.NOT_KNOWN : lastTwo.get(0).since(lastTwo.get(1));
    }

    /**
     * Inspections that may be one and the same, dated differently: of one framework and subject, with the same overall
     * judgement, begun at most some days apart, on days that cannot be the same.
     *
     * @param days how many days apart at most
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> datedTwice(int days) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < inspections.size(); i++) {
            for (int j = i + 1; j < inspections.size(); j++) {
                Inspection later = inspections.get(i);
                Inspection earlier = inspections.get(j);
                if (mayBeOne(later, earlier, days)) {
                    findings.add(GovernanceRule.EVENT_DATE.at(
                            "cp_inspections",
                            later.row(),
                            "inspection " + later.id() + " began " + later.began() + " and " + earlier.id() + " began "
                                    + earlier.began() + "; they may be one",
                            "began"));
                }
            }
        }
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private static boolean mayBeOne(Inspection later, Inspection earlier, int days) {
        return later.framework() == earlier.framework()
                && later.subject().equals(earlier.subject())
                && later.overall().equals(earlier.overall())
                && !later.began().range().overlaps(earlier.began().range())
                && ChronoUnit.DAYS.between(
                                earlier.began().latest(), later.began().earliest())
                        <= days;
    }

    private Stream<Inspection> of(InspectionFramework framework, String subject, LocalDate asAt) {
        return inspections.stream()
                .filter(inspection -> inspection.framework() == framework)
                .filter(inspection -> inspection.subject().equals(subject))
                .filter(inspection -> !inspection.began().latest().isAfter(asAt));
    }
}
