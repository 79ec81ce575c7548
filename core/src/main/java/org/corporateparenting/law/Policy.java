package org.corporateparenting.law;

import com.google.common.collect.ImmutableList;

/**
 * A point that the law leaves open, and the readings among which an application may choose.
 *
 * @param name the name by which the point is known
 * @param provision the rule that is silent, by its catalogue id
 * @param question what is unclear
 * @param choices the readings, the default first
 */
public record Policy(String name, String provision, String question, ImmutableList<String> choices) {

    /**
     * Checks that there is something to choose.
     *
     * @param name as above
     * @param provision as above
     * @param question as above
     * @param choices as above
     */
    public Policy {
        if (choices.size() < 2) {
            throw new IllegalArgumentException(
                    name + " has " + choices.size() + " to choose from; a policy has at least two readings");
        }
    }
}
