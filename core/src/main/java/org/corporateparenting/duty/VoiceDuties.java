package org.corporateparenting.duty;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.child.PeriodOfCare;

/**
 * The duties that a child is heard and befriended: ADV-01 and the part of IV-01 that records can show.
 *
 * <p>An advocate is owed on a complaint that the child made and on a wish; one who already stands by the child will do. An
 * independent visitor is to be considered for every review; while one is appointed, nothing more is asked.
 */
final class VoiceDuties {

    private final Assessment assessment;
    private final CaseFile caseFile;

    VoiceDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        visitors();
        Map<LocalDate, Boolean> certain = new TreeMap<>();
        for (Complaint complaint : caseFile.complaints()) {
            if (complaint.complainant().filter(who -> who != Complainant.CHILD).isEmpty()) {
                certain.merge(complaint.received(), complaint.complainant().isPresent(), Boolean::logicalOr);
            }
        }
        for (AdvocacyReferral referral : caseFile.advocacyReferrals()) {
            referral.asked().ifPresent(day -> certain.put(day, true));
        }
        certain.forEach(this::advocate);
    }

    private void advocate(LocalDate day, boolean byTheChild) {
        if (!assessment.isListed(VoiceRules.ADVOCATE_OFFERED, day)) {
            return;
        }
        Verdict verdict = assessment
                .owed(assessment.limit(VoiceRules.ADVOCATE_OFFERED, day), Optional.empty())
                .by(offers(day), day);
        boolean open = !byTheChild && verdict.kind() != DutyOutcome.MET;
        assessment.add(
                VoiceRules.ADVOCATE_OFFERED,
                day,
                open ? verdict.butUnknown("whether the child made the complaint of " + day) : verdict);
    }

    private Acts offers(LocalDate day) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (AdvocacyReferral referral : caseFile.advocacyReferrals()) {
            referral.offered().ifPresent(days::add);
            referral.represented().ifPresent(represented -> days.add(represented.start()));
            if (referral.isRepresentedOn(day)) {
                days.add(day);
            }
        }
        return acts(ActKind.ADVOCACY, days);
    }

    private void visitors() {
        if (caseFile.reviews().isEmpty()) {
            return;
        }
        TreeSet<LocalDate> considered = new TreeSet<>();
        caseFile.independentVisitors().forEach(match -> considered.add(match.considered()));
        Acts acts = acts(ActKind.INDEPENDENT_VISITOR, considered);
        Acts reviews = assessment.reviewsHeld();
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                LocalDate from = period.start();
                for (LocalDate review : reviews.in(assessment.upToAsAt(period.range()))) {
                    if (!adoption.holds(review) && !isAppointedOn(review)) {
                        assessment.owed(
                                VoiceRules.VISITOR_CONSIDERED, review, adoption.endingAfter(review), acts, from);
                    }
                    from = review.plusDays(1);
                }
            }
        }
    }

    private boolean isAppointedOn(LocalDate day) {
        for (IndependentVisitorMatch match : caseFile.independentVisitors()) {
            if (match.isAppointedOn(day)) {
                return true;
            }
        }
        return false;
    }

    private Acts acts(ActKind kind, NavigableSet<LocalDate> days) {
        return Acts.of(
                kind, ImmutableSortedSet.copyOfSorted(days.headSet(assessment.asAt(), true)), caseFile.observed(kind));
    }
}
