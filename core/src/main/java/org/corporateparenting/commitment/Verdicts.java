package org.corporateparenting.commitment;

import static org.corporateparenting.commitment.EvidenceVerdict.CONTRADICTS;
import static org.corporateparenting.commitment.EvidenceVerdict.INCONCLUSIVE;
import static org.corporateparenting.commitment.EvidenceVerdict.SUPPORTS;
import static org.corporateparenting.commitment.EvidenceVerdict.SUPPORTS_IN_PART;

import java.util.Optional;
import org.corporateparenting.performance.DirectionOfTravel;
import org.corporateparenting.performance.Rating;

/** What single pieces of evidence say under a policy. */
final class Verdicts {

    private final KeptPolicy policy;

    Verdicts(KeptPolicy policy) {
        this.policy = policy;
    }

    /** A direction is judged by which way the measure went, anything else by its target. */
    EvidenceVerdict of(MeasureEvidence evidence, Optional<CriterionDirection> direction) {
        return isOfDirection(direction)
                ? evidence.travel()
                        .map(travel -> of(travel, direction.orElseThrow()))
                        .orElse(INCONCLUSIVE)
                : evidence.rating().map(this::of).orElse(INCONCLUSIVE);
    }

    static boolean isOfDirection(Optional<CriterionDirection> direction) {
        return direction.isPresent()
                && switch (direction.get()) {
                    case INCREASE, REDUCE, MAINTAIN_OR_IMPROVE -> true;
                    case ATTAIN, QUALITATIVE -> false;
                };
    }

    private EvidenceVerdict of(Rating rating) {
        return switch (rating.kind()) {
            case AT_TARGET -> SUPPORTS;
            case WITHIN_TOLERANCE -> policy.isToleranceEnough() ? SUPPORTS : CONTRADICTS;
            case MISSED_TOLERANCE_UNKNOWN -> policy.isToleranceEnough() ? INCONCLUSIVE : CONTRADICTS;
            case OUTSIDE_TOLERANCE -> CONTRADICTS;
            case NOT_RATED -> INCONCLUSIVE;
        };
    }

    /**
     * Better is better whichever way the measure runs; only of a measure that runs neither way does the sign decide.
     */
    private static EvidenceVerdict of(DirectionOfTravel travel, CriterionDirection direction) {
        return switch (travel.trend()) {
            case IMPROVING -> SUPPORTS;
            case STEADY -> steady(direction);
            case WORSENING -> CONTRADICTS;
            case UNKNOWN ->
                travel.change().map(change -> moved(change.signum(), direction)).orElse(INCONCLUSIVE);
        };
    }

    private static EvidenceVerdict moved(int sign, CriterionDirection direction) {
        if (sign == 0) {
            return steady(direction);
        }
        return switch (direction) {
            case INCREASE -> sign > 0 ? SUPPORTS : CONTRADICTS;
            case REDUCE -> sign < 0 ? SUPPORTS : CONTRADICTS;
            case MAINTAIN_OR_IMPROVE, ATTAIN, QUALITATIVE -> INCONCLUSIVE;
        };
    }

    private static EvidenceVerdict steady(CriterionDirection direction) {
        return direction == CriterionDirection.MAINTAIN_OR_IMPROVE ? SUPPORTS : CONTRADICTS;
    }

    /** Cases that cannot be determined are taken as not in time and as in time; they leave it open where it matters. */
    EvidenceVerdict of(DutyTally tally) {
        EvidenceVerdict least = of(tally, 0);
        return least == CONTRADICTS && isOpen(tally) ? INCONCLUSIVE : least;
    }

    /** Whether cases that cannot be determined could change what the tally says. */
    boolean isOpen(DutyTally tally) {
        return of(tally, 0) != of(tally, tally.notDeterminable());
    }

    private EvidenceVerdict of(DutyTally tally, int inTime) {
        long whole = (long) tally.settled() + tally.notDeterminable();
        return share((long) tally.met() + inTime, whole, policy.dutyPercent());
    }

    EvidenceVerdict ofAnswers(long positive, long answered) {
        return share(positive, answered, policy.surveyPercent());
    }

    EvidenceVerdict ofAudits(long evidenced, long audited) {
        return share(evidenced, audited, policy.auditPercent());
    }

    private EvidenceVerdict share(long part, long whole, int percent) {
        if (whole == 0) {
            return INCONCLUSIVE;
        }
        if (part * 100 >= percent * whole) {
            return SUPPORTS;
        }
        return part * 100 >= policy.partPercent() * whole ? SUPPORTS_IN_PART : CONTRADICTS;
    }
}
