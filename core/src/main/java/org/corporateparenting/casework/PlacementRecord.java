package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.TemporaryApproval;

/**
 * What is on record about where a child is placed: on what footing, in what setting, who approved it, and secure stays.
 */
public interface PlacementRecord {

    /**
     * Facts about placements, by the day on which each began.
     *
     * @return the facts, in the order in which they were given
     */
    ImmutableList<PlacementTerms> placementTerms();

    /**
     * In what kinds of setting the child was placed, by the day on which each placement began.
     *
     * @return the settings, in the order in which they were given
     */
    ImmutableList<SettingOfPlacement> settings();

    /**
     * Stays in secure accommodation.
     *
     * @return the stays, in the order in which they were given
     */
    ImmutableList<SecureStay> secureStays();

    /**
     * What courts authorised of secure accommodation.
     *
     * @return the authorisations, in the order in which they were given
     */
    ImmutableList<SecureAuthorisation> secureAuthorisations();

    /**
     * Reviews of whether the criteria for secure accommodation still apply.
     *
     * @return the reviews, in the order in which they were given
     */
    ImmutableList<SecureReview> secureReviews();

    /**
     * How placements came about and ended, by the day on which each began.
     *
     * @return the circumstances, in the order in which they were given
     */
    ImmutableList<PlacementCircumstances> placementCircumstances();

    /**
     * Approvals of decisions about where the child lives.
     *
     * @return the approvals, in the order in which they were given
     */
    ImmutableList<DecisionApproval> decisionApprovals();

    /**
     * What was done to prepare for placements and for the end of care.
     *
     * @return the preparations, in the order in which they were given
     */
    ImmutableList<Preparation> preparations();

    /**
     * Approvals of foster parents for this child and a limited time.
     *
     * @return the approvals, in the order in which they were given
     */
    ImmutableList<TemporaryApproval> temporaryApprovals();

    /**
     * Extensions of such approvals.
     *
     * @return the extensions, in the order in which they were given
     */
    ImmutableList<ApprovalExtension> approvalExtensions();
}
