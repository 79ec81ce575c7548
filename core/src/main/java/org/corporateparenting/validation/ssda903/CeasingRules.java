package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** How an episode ended, and whether a child of that age and in that placement can have left so. */
final class CeasingRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private CeasingRules() {}
}
