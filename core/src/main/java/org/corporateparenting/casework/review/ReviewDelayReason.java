package org.corporateparenting.casework.review;

/**
 * Why a review was held late. No reason makes a late review one in time; some say that it was late for the child's good.
 */
public enum ReviewDelayReason {
    /** The reviewing officer changed the day in the child's interest. */
    IRO_CHANGED_DATE_IN_CHILDS_INTEREST(true),
    /** The social worker changed. */
    SOCIAL_WORKER_CHANGE(false),
    /** The reviewing officer was told late that the child had become looked after. */
    LATE_NOTIFICATION_OF_ENTRY(false),
    /** The reviewing officer was ill. */
    IRO_SICKNESS(false),
    /** It was not given to another reviewing officer, in the child's interest. */
    NOT_REALLOCATED_IN_CHILDS_INTEREST(true),
    /** The social worker was in court. */
    SOCIAL_WORKER_IN_COURT(false),
    /** So that a parent could attend. */
    PARENT_ATTENDANCE(false),
    /** So that the child could attend. */
    CHILD_ATTENDANCE(true);

    private final boolean forTheChild;

    ReviewDelayReason(boolean forTheChild) {
        this.forTheChild = forTheChild;
    }

    /**
     * Whether the review was late for the child's good.
     *
     * @return true if the reason lies in the child's interest or attendance
     */
    public boolean isInChildsInterest() {
        return forTheChild;
    }
}
