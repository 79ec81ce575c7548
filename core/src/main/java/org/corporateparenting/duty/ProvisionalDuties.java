package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryCarer;
import org.corporateparenting.time.DateRange;

/**
 * How long a foster placement lasted on a provisional footing: PLC-06 to PLC-08.
 *
 * <p>The limit is met by what ends the footing: terms amended, full approval, or the end of the placement.
 */
final class ProvisionalDuties {

    private final Assessment assessment;
    private final CaseFile caseFile;

    ProvisionalDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess(PlacedStay stay) {
        if (stay.type().map(PlacementType::isFoster).orElse(false)) {
            stay.circumstances()
                    .filter(each -> each.outsideTermsOfApproval().orElse(false))
                    .ifPresent(each -> outsideTerms(stay, each));
            Optional<TemporaryApproval> approval = approvalIn(stay);
            boolean temporary =
                    approval.isPresent() || stay.basis().equals(Optional.of(PlacementBasis.TEMPORARY_APPROVAL));
            if (temporary
                    && approval.map(TemporaryApproval::carer)
                            .filter(TemporaryCarer.PROSPECTIVE_ADOPTER::equals)
                            .isEmpty()) {
                temporary(stay, approval, approval.map(TemporaryApproval::began).orElse(stay.start()));
            }
        }
    }

    private void outsideTerms(PlacedStay stay, PlacementCircumstances circumstances) {
        LocalDate start = stay.start();
        if (assessment.isListed(ProvisionalRules.OUTSIDE_TERMS, start)) {
            TreeSet<LocalDate> ends = new TreeSet<>();
            circumstances.termsAmended().ifPresent(ends::add);
            stay.ending().map(Owed.Ending::on).ifPresent(ends::add);
            Verdict verdict = new EmergencyLimit(assessment, start).by(ends);
            assessment.add(
                    ProvisionalRules.OUTSIDE_TERMS,
                    start,
                    stay.first().startKnown() ? verdict : verdict.butUnknown(PlacementVisits.PLACEMENT_START_UNKNOWN));
        }
    }

    private Optional<TemporaryApproval> approvalIn(PlacedStay stay) {
        return caseFile.temporaryApprovals().stream()
                .filter(each -> stay.range().contains(each.began()))
                .min(Comparator.comparing(TemporaryApproval::began));
    }

    private void temporary(PlacedStay stay, Optional<TemporaryApproval> approval, LocalDate from) {
        if (!assessment.isListed(ProvisionalRules.TEMPORARY, from)) {
            return;
        }
        ImmutableList<Owed.Limit> limits = assessment.limit(ProvisionalRules.TEMPORARY, from);
        LocalDate expiry = limits.get(0).deadline().due().orElseThrow();
        ImmutableList<ApprovalExtension> extensions = extensions(from);
        Optional<LocalDate> extended =
                extensions.stream().map(ApprovalExtension::decided).findFirst().filter(day -> !day.isAfter(expiry));
        Acts ends = ends(stay, approval);
        Verdict verdict = assessment
                .owed(limits, Optional.empty())
                .by(extended.map(ends::and).orElse(ends), from);
        assessment.add(
                ProvisionalRules.TEMPORARY,
                from,
                isLate(verdict) ? verdict.unlessMet(perhapsExtended(from, expiry)) : verdict);
        if (extended.isPresent()) {
            extended(extensions, approval, expiry, ends);
        }
    }

    private static boolean isLate(Verdict verdict) {
        return verdict.kind() == DutyOutcome.OVERDUE || verdict.kind() == DutyOutcome.MET_LATE;
    }

    private Optional<String> perhapsExtended(LocalDate from, LocalDate expiry) {
        Observed observed = caseFile.observed(ActKind.APPROVAL_EXTENSION);
        return observed.firstGapIn(DateRange.ofClosed(from, expiry))
                .map(gap -> "whether the temporary approval of " + from + " was extended");
    }

    private ImmutableList<ApprovalExtension> extensions(LocalDate from) {
        return caseFile.approvalExtensions().stream()
                .filter(each -> each.approvedFrom().equals(from))
                .filter(each -> hasCome(each.decided()))
                .distinct()
                .sorted(Comparator.comparing(ApprovalExtension::decided))
                .collect(ImmutableList.toImmutableList());
    }

    private void extended(
            ImmutableList<ApprovalExtension> extensions,
            Optional<TemporaryApproval> approval,
            LocalDate expiry,
            Acts ends) {
        extensions.forEach(this::procedure);
        boolean over = ends.firstIn(LocalDate.MIN, expiry.plusDays(1)).isPresent();
        if (!over) {
            assessment.owed(
                    ProvisionalRules.EXTENDED,
                    expiry,
                    ImmutableList.of(
                            new ExtensionLimit(assessment, expiry, approval.flatMap(TemporaryApproval::reviewDecided))
                                    .after(extensions)),
                    Optional.empty(),
                    ends,
                    expiry);
        }
    }

    private void procedure(ApprovalExtension extension) {
        stated(ProvisionalRules.PANEL, extension, extension.panelViewsSought(), "the panel's views were sought before");
        stated(
                ProvisionalRules.OFFICER_INFORMED,
                extension,
                extension.reviewingOfficerInformed(),
                "the reviewing officer was informed before");
        stated(
                ProvisionalRules.APPROVED,
                extension,
                extension.approvedByNominatedOfficer(),
                "a nominated officer approved");
    }

    private void stated(DutyRule rule, ApprovalExtension extension, Optional<Boolean> done, String what) {
        LocalDate day = extension.decided();
        ImmutableSortedSet<LocalDate> certain =
                done.orElse(false) ? ImmutableSortedSet.of(day) : ImmutableSortedSet.of();
        ImmutableSortedMap<LocalDate, String> doubtful = done.isPresent()
                ? ImmutableSortedMap.of()
                : ImmutableSortedMap.of(day, "whether " + what + " the extension of " + day);
        Acts acts = new Acts(ActKind.APPROVAL_EXTENSION, certain, doubtful, Observed.complete());
        assessment.owed(rule, day, Optional.empty(), acts, LocalDate.MIN);
    }

    /** What ends a temporary approval. */
    private Acts ends(PlacedStay stay, Optional<TemporaryApproval> approval) {
        TreeSet<LocalDate> certain = new TreeSet<>();
        TreeMap<LocalDate, String> doubtful = new TreeMap<>();
        stay.ending().map(Owed.Ending::on).filter(this::hasCome).ifPresent(certain::add);
        approval.ifPresent(each -> each.decided().filter(this::hasCome).ifPresent(day -> {
            if (each.approved().orElse(false)) {
                certain.add(day);
            } else if (each.approved().isEmpty()) {
                doubtful.put(day, "whether the carer was approved on " + day);
            }
        }));
        return new Acts(
                ActKind.TEMPORARY_APPROVAL,
                ImmutableSortedSet.copyOfSorted(certain),
                ImmutableSortedMap.copyOfSorted(doubtful),
                approval.isPresent() ? Observed.complete() : caseFile.observed(ActKind.TEMPORARY_APPROVAL));
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(assessment.asAt());
    }
}
