package org.corporateparenting.commitment;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/**
 * When a promise counts as kept. No source says, so every part of it is a choice: the constants are starting points,
 * and {@link #toBuilder()} changes them.
 *
 * <p>Evidence of each measure, duty and question, of all audits, records of participation and publications together,
 * and the judgement of each child, is one voice. The promise is kept if all voices, or most, support it; what is called
 * for and not held is a voice that supports nothing.
 *
 * <p>Whatever the policy, evidence from which alone a promise would be kept never makes a judgement worse: on the order
 * not kept, kept in part, kept it stays or rises, and no evidence never becomes not kept.
 */
@Value.Immutable
public abstract class KeptPolicy {

    /**
     * Every target is met, every duty was done in time, and three in four young people and audited cases say so.
     * Everything called for is held and not older than a year.
     */
    public static final KeptPolicy ALL_AT_TARGET = builder().build();

    /**
     * As {@link #ALL_AT_TARGET}, with targets missed by no more than is tolerated, nine in ten duties done in time, and
     * three in five young people and audited cases.
     */
    public static final KeptPolicy WITHIN_TOLERANCE = builder()
            .isToleranceEnough(true)
            .dutyPercent(90)
            .surveyPercent(60)
            .auditPercent(60)
            .build();

    /** As {@link #WITHIN_TOLERANCE}, and more than half of the voices are enough. */
    public static final KeptPolicy MAJORITY =
            WITHIN_TOLERANCE.toBuilder().isMajorityEnough(true).build();

    KeptPolicy() {}

    /**
     * Whether a target missed by no more than is tolerated counts as met. If so, a missed target of which no tolerance
     * is known does not tell.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isToleranceEnough() {
        return false;
    }

    /**
     * Whether more than half of the voices are enough.
     *
     * @return false, for all, unless set
     */
    @Value.Default
    public boolean isMajorityEnough() {
        return false;
    }

    /**
     * How much of what is called for must be held.
     *
     * @return {@link Completeness#EVERYTHING} unless set
     */
    @Value.Default
    public Completeness completeness() {
        return Completeness.EVERYTHING;
    }

    /**
     * What share of the settled cases of a duty, those done and those overdue, must have been done in time.
     *
     * @return a percentage, itself enough; 100 unless set
     */
    @Value.Default
    public int dutyPercent() {
        return 100;
    }

    /**
     * What share of the answers to a question must be positive.
     *
     * @return a percentage, itself enough; 75 unless set
     */
    @Value.Default
    public int surveyPercent() {
        return 75;
    }

    /**
     * In what share of audited cases it must be seen.
     *
     * @return a percentage, itself enough; 75 unless set
     */
    @Value.Default
    public int auditPercent() {
        return 75;
    }

    /**
     * The share from which duties, answers and audits that are not enough support in part.
     *
     * @return a percentage, itself enough; 50 unless set, and no more than any of the others
     */
    @Value.Default
    public int partPercent() {
        return 50;
    }

    /**
     * How old evidence may be.
     *
     * @return how long before the day of the judgement it counts, the first day in; a year unless set
     */
    @Value.Default
    public Period staleAfter() {
        return Period.ofYears(1);
    }

    /** Checks the shares and the age. */
    @Value.Check
    void check() {
        int least = Math.min(dutyPercent(), Math.min(surveyPercent(), auditPercent()));
        int most = Math.max(dutyPercent(), Math.max(surveyPercent(), auditPercent()));
        if (partPercent() < 1 || partPercent() > least || most > 100) {
            throw new IllegalArgumentException("partPercent is " + partPercent() + " and the others are " + least
                    + " to " + most + "; they must be from 1 to 100, and partPercent the least");
        }
        if (staleAfter().isNegative() || staleAfter().isZero()) {
            throw new IllegalArgumentException("staleAfter is " + staleAfter() + "; it must be longer than nothing");
        }
    }

    /**
     * Starts a policy.
     *
     * @return a builder that holds what {@link #ALL_AT_TARGET} does
     */
    public static KeptPolicyBuilder builder() {
        return new KeptPolicyBuilder();
    }

    /**
     * Starts from this policy.
     *
     * @return a builder that holds what this policy holds
     */
    public final KeptPolicyBuilder toBuilder() {
        return builder().from(this);
    }

    /** The first day of which evidence still counts. */
    final LocalDate freshFrom(LocalDate asAt) {
        return asAt.minus(staleAfter());
    }
}
