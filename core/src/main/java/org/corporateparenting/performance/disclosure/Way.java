package org.corporateparenting.performance.disclosure;

import com.google.common.collect.ImmutableList;

/**
 * A way from one junction to another along entries that can change by one in its direction and look the same, or could if
 * they were suppressed.
 *
 * @param steps its steps, in no particular order
 * @param cost the sum of the counts that would have to be suppressed
 */
record Way(ImmutableList<Step> steps, long cost) {

    void take() {
        steps.forEach(Step::take);
    }
}
