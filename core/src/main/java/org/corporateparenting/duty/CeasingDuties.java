package org.corporateparenting.duty;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.law.DirectorApproval;
import org.corporateparenting.law.TwentyWorkingDays;
import org.corporateparenting.time.Age;

/**
 * What must be done and approved before a child ceases to be looked after: CEASE-01.
 *
 * <p>Only where the authority decided it. Death, adoption and other orders, a transfer, the end of a remand, a sentence and
 * coming of age are no such decision; after some reasons it may have been one.
 */
final class CeasingDuties {

    private static final ImmutableSet<ReasonEpisodeCeased> DECIDED = Sets.immutableEnumSet(
            ReasonEpisodeCeased.HOME_PLANNED,
            ReasonEpisodeCeased.TO_PEOPLE_WITHOUT_PARENTAL_RESPONSIBILITY,
            ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT,
            ReasonEpisodeCeased.INDEPENDENT_WITHOUT_SUPPORT,
            ReasonEpisodeCeased.ADULT_RESIDENTIAL_CARE);
    private static final ImmutableSet<ReasonEpisodeCeased> PERHAPS_DECIDED = Sets.immutableEnumSet(
            ReasonEpisodeCeased.HOME_UNPLANNED, ReasonEpisodeCeased.OTHER, ReasonEpisodeCeased.MOVED_ABROAD);
    private static final ImmutableSet<Approver> DIRECTOR = Sets.immutableEnumSet(Approver.DIRECTOR);
    private static final ImmutableSet<Approver> OFFICERS =
            Sets.immutableEnumSet(Approver.NOMINATED_OFFICER, Approver.DIRECTOR);

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final PlacementActs acts;

    CeasingDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.acts = new PlacementActs(assessment);
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            Optional<LocalDate> ended = period.ended().filter(day -> !day.isAfter(assessment.asAt()));
            if (ended.isPresent() && !period.isShortBreak() && mayBeDecided(period) && !isAdult(ended.get())) {
                ceased(period, ended.get());
            }
        }
    }

    private boolean mayBeDecided(PeriodOfCare period) {
        return period.reasonEnded()
                .map(reason -> DECIDED.contains(reason) || PERHAPS_DECIDED.contains(reason))
                .orElse(true);
    }

    private boolean isAdult(LocalDate day) {
        return hasAttained(CeasingRules.EIGHTEEN, day).orElse(false);
    }

    private Optional<Boolean> hasAttained(int years, LocalDate day) {
        return caseFile.born()
                .map(born -> Age.of(born, assessment.interpretation().leapDay()).hasAttained(years, day));
    }

    private void ceased(PeriodOfCare period, LocalDate day) {
        if (assessment.adoption(period).holds(day.minusDays(1))) {
            return;
        }
        Optional<String> undecided =
                period.reasonEnded().filter(DECIDED::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of("whether the authority decided that care should end on " + day);
        prepared(CeasingRules.ACCOMMODATION, day, PreparationKind.SUITABILITY_ASSESSED, undecided);
        prepared(CeasingRules.SUPPORT, day, PreparationKind.SUPPORT_ASSESSED, undecided);
        prepared(CeasingRules.WISHES, day, PreparationKind.WISHES_ASCERTAINED, undecided);
        if (!day.isBefore(CeasingRules.REWRITTEN) || wasOwedAsMade(day)) {
            prepared(CeasingRules.PLANNED, day, PreparationKind.SUPPORT_PLANNED, undecided);
        }
        approval(period, day, undecided);
    }

    /** As first made, for a child accommodated under section 20 and not eligible; nobody is eligible before 16. */
    private boolean wasOwedAsMade(LocalDate day) {
        return statusBefore(day).map(LegalStatus::isUnderSection20).orElse(false)
                && !hasAttained(CeasingRules.SIXTEEN, day).orElse(true);
    }

    private void approval(PeriodOfCare period, LocalDate day, Optional<String> undecided) {
        Optional<LegalStatus> status = statusBefore(day);
        boolean inCare = status.map(LegalStatus::isUnderCareOrder).orElse(false);
        Optional<Boolean> ofAge = inCare ? Optional.of(false) : hasAttained(CeasingRules.SIXTEEN, day);
        boolean longEnough = isLongEnough(period, day);
        Optional<String> unknown = undecided
                .or(() -> ofAge.isPresent() ? Optional.empty() : Optional.of("whether the child was 16 on " + day))
                .or(() -> status.isPresent() ? Optional.empty() : Optional.of("the legal status before " + day))
                .or(() ->
                        period.startKnown() || longEnough ? Optional.empty() : Optional.of(ReviewDuties.START_UNKNOWN));
        if (ofAge.orElse(!longEnough) && (longEnough || directorWhateverThePeriod())) {
            approved(CeasingRules.BY_DIRECTOR, day, DIRECTOR, unknown);
        } else if (longEnough || !period.startKnown()) {
            approved(CeasingRules.BY_OFFICER, day, ofAge.isPresent() ? OFFICERS : DIRECTOR, unknown);
        }
    }

    private boolean directorWhateverThePeriod() {
        return assessment.interpretation().directorApproval() == DirectorApproval.WHATEVER_THE_PERIOD;
    }

    private boolean isLongEnough(PeriodOfCare period, LocalDate day) {
        boolean reached = assessment.interpretation().twentyWorkingDays() == TwentyWorkingDays.REACHED;
        return assessment
                .limit(CeasingRules.LONG_ENOUGH, period.start())
                .deadline()
                .due()
                .filter(twentieth -> reached ? !day.isBefore(twentieth) : day.isAfter(twentieth))
                .isPresent();
    }

    private Optional<LegalStatus> statusBefore(LocalDate day) {
        return caseFile.history().legalStatusOn(day.minusDays(1));
    }

    private void prepared(DutyRule rule, LocalDate day, PreparationKind kind, Optional<String> unknown) {
        before(rule, day, acts.preparations(kind, day), unknown);
    }

    private void approved(DutyRule rule, LocalDate day, Set<Approver> approvers, Optional<String> unknown) {
        before(rule, day, acts.approvals(ApprovedDecision.CEASING_TO_LOOK_AFTER, day, approvers), unknown);
    }

    private void before(DutyRule rule, LocalDate day, Acts done, Optional<String> unknown) {
        if (assessment.isListed(rule, day)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(rule, day), Optional.empty())
                    .by(done, LocalDate.MIN)
                    .unlessMet(unknown);
            assessment.add(rule, day, verdict);
        }
    }
}
