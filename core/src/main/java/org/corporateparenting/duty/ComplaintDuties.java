package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.voice.Complaint;

/**
 * The duties to answer complaints about what is done for a child: COM-01.
 *
 * <p>A complaint that moves on to an investigation or is withdrawn no longer calls for what was not done before. Where it is
 * not on record whether more time was taken, both limits may apply.
 */
final class ComplaintDuties {

    private final Assessment assessment;

    ComplaintDuties(Assessment assessment) {
        this.assessment = assessment;
    }

    void assess() {
        for (Complaint complaint : ImmutableSet.copyOf(assessment.caseFile().complaints())) {
            stageOne(complaint);
            stageTwo(complaint);
            panel(complaint);
        }
    }

    private void stageOne(Complaint complaint) {
        LocalDate day = complaint.received();
        Optional<Owed.Ending> ending = Stream.concat(
                        end(complaint.withdrawn(), "the complaint was withdrawn").stream(),
                        end(complaint.stageTwoRequested(), "the complaint went on to an investigation").stream())
                .min(Comparator.comparing(Owed.Ending::on));
        add(
                ComplaintRules.STAGE_1,
                ComplaintRules.STAGE_1_EXTENDED,
                day,
                complaint.isStageOneExtended(),
                "whether more time was taken for the answer at stage 1 to the complaint of " + day,
                ending,
                complaint.stageOneAnswered());
    }

    private void stageTwo(Complaint complaint) {
        complaint
                .stageTwoRequested()
                .ifPresent(day -> add(
                        ComplaintRules.STAGE_2,
                        ComplaintRules.STAGE_2_EXTENDED,
                        day,
                        complaint.isStageTwoExtended(),
                        "whether more time was taken for the investigation asked for on " + day,
                        withdrawal(complaint),
                        complaint.stageTwoAnswered()));
    }

    private void panel(Complaint complaint) {
        Optional<Owed.Ending> ending = withdrawal(complaint);
        complaint.panelRequested().ifPresent(day -> add(ComplaintRules.PANEL_MEETS, day, ending, complaint.panelMet()));
        complaint
                .panelMet()
                .ifPresent(day -> add(ComplaintRules.PANEL_REPORTS, day, ending, complaint.panelReported()));
        complaint.panelReported().ifPresent(day -> add(ComplaintRules.RESPONSE, day, ending, complaint.responded()));
    }

    private static Optional<Owed.Ending> withdrawal(Complaint complaint) {
        return end(complaint.withdrawn(), "the complaint was withdrawn");
    }

    private static Optional<Owed.Ending> end(Optional<LocalDate> day, String reason) {
        return day.map(on -> new Owed.Ending(on, reason + " on " + on));
    }

    private void add(DutyRule rule, LocalDate trigger, Optional<Owed.Ending> ending, Optional<LocalDate> done) {
        assessment.owed(rule, trigger, ending, acts(done), trigger);
    }

    /** Under the usual limit, the extended one, or either where it is not on record which. */
    private void add(
            DutyRule usual,
            DutyRule extended,
            LocalDate trigger,
            Optional<Boolean> isExtended,
            String fact,
            Optional<Owed.Ending> ending,
            Optional<LocalDate> done) {
        if (isExtended.isPresent()) {
            add(isExtended.get() ? extended : usual, trigger, ending, done);
            return;
        }
        ImmutableList<Owed.Limit> either = Stream.of(usual, extended)
                .flatMap(rule -> assessment.limit(rule, trigger).stream())
                .map(limit -> limit.resting(fact))
                .collect(ImmutableList.toImmutableList());
        assessment.owed(usual, trigger, either, ending, acts(done), trigger);
    }

    private Acts acts(Optional<LocalDate> done) {
        return Acts.of(
                ActKind.COMPLAINT,
                done.filter(day -> !day.isAfter(assessment.asAt()))
                        .map(ImmutableSortedSet::of)
                        .orElse(ImmutableSortedSet.of()),
                assessment.caseFile().observed(ActKind.COMPLAINT));
    }
}
