package org.corporateparenting.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.performance.DirectionOfTravel;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Trend;
import org.corporateparenting.rule.RuleId;

/** Pieces of evidence for tests, as at one day. */
final class Pieces {

    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    static final LocalDate STALE = LocalDate.of(2025, 3, 30);
    static final LocalDate FRESH = LocalDate.of(2025, 3, 31);
    static final Framework FRAMEWORK = Framework.of("Pledge 2026", "Anytown", "2026");

    private Pieces() {}

    static PromiseBuilder promise(String id) {
        return FRAMEWORK.promise(id, "Anything");
    }

    static Evidence nothing() {
        return Evidence.none(AS_AT);
    }

    static MeasureEvidence rated(String measure, LocalDate date, Rating.Kind kind) {
        Optional<BigDecimal> gap = kind.isRated() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        return MeasureEvidence.rated(measure, date, new Rating(kind, gap, "rated " + kind));
    }

    static MeasureEvidence moved(String measure, LocalDate date, Trend trend, String change) {
        Optional<BigDecimal> by = change.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(change));
        return MeasureEvidence.moved(measure, date, new DirectionOfTravel(trend, by, "moved " + trend));
    }

    static DutyEvidence duty(String duty, LocalDate date, int met, int late, int overdue, int open) {
        return new DutyEvidence(RuleId.of(duty), date, new DutyTally(met, late, overdue, 3, open));
    }

    static SurveyAnswer answer(String promise, LocalDate date, int positive, int answered) {
        return new SurveyAnswer(promise, "safe", date, 200, answered, positive);
    }

    static CaseAuditResult audit(String promise, LocalDate date, int evidenced, int audited) {
        return new CaseAuditResult(promise, date, audited, evidenced);
    }

    static ParticipationRecord participation(String promise, LocalDate date, int people) {
        return new ParticipationRecord(promise, date, "council", people);
    }

    static Publication publication(String promise, LocalDate date) {
        return new Publication(promise, "Local offer", date, "website");
    }
}
