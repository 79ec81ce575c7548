package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.practice.AuditDimension;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.casework.voice.ViewsChannel;

/** How well the work is done by those who audit it, and what children say: audits, complaints, views. */
final class PracticeIndicators {

    private static final String AUDITED = "whether the work with the child was audited";
    private static final String COMPLAINT = "whether there was a complaint";
    private static final String WORKING_DAYS = "the working days that an answer took";
    private static final String VIEWS = "whether the child made views known";
    private static final int GOOD = 6;
    private static final int TEN = 10;

    private PracticeIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                audits("audits-oversight-6-plus", AuditDimension.MANAGEMENT_OVERSIGHT::equals),
                audits("audits-voice-6-plus", AuditDimension.VOICE_CULTURE_IDENTITY::equals),
                audits("audits-care-planning-6-plus", AuditDimension.CARE_PLANNING::equals),
                audits("audits-risk-management-6-plus", AuditDimension.RISK_MANAGEMENT::equals),
                audits("audits-outcomes-6-plus", AuditDimension.OUTCOMES::equals),
                audits("audits-scored-6-plus", dimension -> true),
                Catalogued.of("KPI-13", PracticeIndicators::answered),
                Catalogued.of("KPI-14", PracticeIndicators::investigated),
                Catalogued.of("app-statements", PracticeIndicators::statements));
    }

    /** Every score of the last twelve months counts, so that a file audited twice counts twice. */
    private static Indicator audits(String id, Predicate<AuditDimension> dimension) {
        return Catalogued.of(id, (child, counter) -> {
            for (PracticeAudit audit : ImmutableSet.copyOf(child.caseFile().practiceAudits())) {
                if (child.twelveMonths().contains(audit.on()) && dimension.test(audit.dimension())) {
                    counter.count(audit.score() >= GOOD);
                }
            }
            if (counter.isEmpty() && Unseen.in(child, child.twelveMonths(), ActKind.PRACTICE_AUDIT)) {
                counter.notKnown(AUDITED);
            }
        });
    }

    private static ImmutableSet<Complaint> complaints(ChildOnDay child) {
        return ImmutableSet.copyOf(child.caseFile().complaints());
    }

    private static void orNotSeen(ChildOnDay child, Counter counter) {
        if (counter.isEmpty() && Unseen.in(child, child.yearToDate(), ActKind.COMPLAINT)) {
            counter.notKnown(COMPLAINT);
        }
    }

    /** Ten working days, whether or not more time was taken for the complaint. */
    private static void answered(ChildOnDay child, Counter counter) {
        for (Complaint complaint : complaints(child)) {
            Optional<LocalDate> answered = complaint.stageOneAnswered().filter(child.yearToDate()::contains);
            if (answered.isPresent()) {
                child.calendar()
                        .workingDayAfter(complaint.received(), TEN)
                        .ifPresentOrElse(
                                last -> counter.count(!answered.get().isAfter(last)),
                                () -> counter.notKnown(WORKING_DAYS));
            }
        }
        orNotSeen(child, counter);
    }

    /** Complaints received in the year to date, and those of them that have gone on to an investigation. */
    private static void investigated(ChildOnDay child, Counter counter) {
        for (Complaint complaint : complaints(child)) {
            if (child.yearToDate().contains(complaint.received())) {
                counter.count(complaint
                        .stageTwoRequested()
                        .filter(day -> !day.isAfter(child.asAt()))
                        .isPresent());
            }
        }
        orNotSeen(child, counter);
    }

    private static void statements(ChildOnDay child, Counter counter) {
        for (ViewStatement statement : child.caseFile().viewStatements()) {
            if (statement.channel() == ViewsChannel.APP && child.yearToDate().contains(statement.on())) {
                counter.count();
            }
        }
        if (counter.isEmpty() && Unseen.in(child, child.yearToDate(), ActKind.VIEW_STATEMENT)) {
            counter.notKnown(VIEWS);
        }
    }
}
