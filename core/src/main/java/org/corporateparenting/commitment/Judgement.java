package org.corporateparenting.commitment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Whether a promise is kept, from which evidence, and what nobody holds. */
@Value.Immutable
public abstract class Judgement {

    Judgement() {}

    /** Whether a promise is kept. */
    public enum Kind {
        /** Everything, or as much as the policy asks for, supports that it is kept. */
        KEPT,
        /** Something supports that it is kept, and not enough: the rest contradicts, or is called for and not held. */
        PARTLY,
        /** What is held contradicts, and nothing supports. */
        NOT_KEPT,
        /** Nothing is held that tells. */
        NO_EVIDENCE
    }

    /**
     * The promise.
     *
     * @return the promise
     */
    public abstract Promise promise();

    /**
     * The answer.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * What was held, each with what it says.
     *
     * @return the promise's own evidence by type, then the judgements of its children
     */
    public abstract ImmutableList<JudgedEvidence> evidence();

    /**
     * What nobody holds.
     *
     * @return what is called for or linked and missing, by type, then children without evidence
     */
    public abstract ImmutableList<MissingEvidence> missing();

    /**
     * The judgements of the promise's children.
     *
     * @return one for each child, in their order
     */
    public abstract ImmutableList<Judgement> children();

    static JudgementBuilder builder() {
        return new JudgementBuilder();
    }

    /**
     * Why the answer is what it is.
     *
     * @return how many pieces support, contradict and are missing, in words
     */
    public final String because() {
        long missed = missing().stream().filter(MissingEvidence::isCalledFor).count();
        String held = count(EvidenceVerdict.SUPPORTS) + " support, "
                + count(EvidenceVerdict.SUPPORTS_IN_PART) + " in part, "
                + count(EvidenceVerdict.CONTRADICTS) + " contradict";
        return held + ", " + missed + " called for and not held";
    }

    final long count(EvidenceVerdict verdict) {
        return evidence().stream().filter(one -> one.verdict() == verdict).count();
    }

    /** The promise and the answer. */
    @Override
    public String toString() {
        return promise() + ": " + kind();
    }
}
