package org.corporateparenting.sufficiency;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The terms on which a carer is approved. They are the fostering service's and separate from the usual fostering limit, which
 * is the law's: terms for more than three children exempt nobody from it.
 */
@Value.Immutable
public abstract class TermsOfApproval {

    TermsOfApproval() {}

    /**
     * How many children may be fostered at a time.
     *
     * @return the number, or empty where no number is set
     */
    public abstract Optional<Integer> children();

    /**
     * How many may be fostered at a time if all are brothers and sisters.
     *
     * @return the number, or empty where siblings make no difference
     */
    public abstract Optional<Integer> childrenIfSiblings();

    /**
     * The youngest age, in completed years.
     *
     * @return the age, or empty where none is set
     */
    public abstract Optional<Integer> youngest();

    /**
     * The oldest age, in completed years.
     *
     * @return the age, or empty where none is set
     */
    public abstract Optional<Integer> oldest();

    /**
     * Starts some terms.
     *
     * @return an empty builder
     */
    public static TermsOfApprovalBuilder builder() {
        return new TermsOfApprovalBuilder();
    }
}
