package org.corporateparenting.governance.risk;

/** Which way a risk's score went. */
public enum RiskMovement {
    /** Higher: worse than before. */
    UP,
    /** Lower: better than before. */
    DOWN,
    /** The same score, whatever likelihood and impact did. */
    SAME;

    /**
     * The movement that a change of score amounts to.
     *
     * @param change the later score less the earlier one
     * @return which way it is
     */
    public static RiskMovement ofChange(int change) {
        if (change == 0) {
            return SAME;
        }
        return change > 0 ? UP : DOWN;
    }
}
