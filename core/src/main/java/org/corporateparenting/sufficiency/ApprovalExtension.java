package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An extension of a temporary approval.
 */
@Value.Immutable
public abstract class ApprovalExtension {

    ApprovalExtension() {}

    /**
     * The day on which the temporary approval began.
     *
     * @return the first day of the approval that was extended
     */
    public abstract LocalDate approvedFrom();

    /**
     * The day on which the extension was decided.
     *
     * @return the day
     */
    public abstract LocalDate decided();

    /**
     * Why it was extended.
     *
     * @return the reason
     */
    public abstract ExtensionReason reason();

    /**
     * The last day of the extension.
     *
     * @return the day, or empty where it runs as long as it may
     */
    public abstract Optional<LocalDate> until();

    /**
     * Whether the views of the fostering panel were sought first.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> panelViewsSought();

    /**
     * Whether the independent reviewing officer was informed first.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> reviewingOfficerInformed();

    /**
     * Whether a nominated officer approved the extension.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> approvedByNominatedOfficer();

    /**
     * Starts an extension.
     *
     * @return an empty builder
     */
    public static ApprovalExtensionBuilder builder() {
        return new ApprovalExtensionBuilder();
    }
}
