package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** What became of care leavers, and for whom that is to be said. */
final class CareLeaverRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private CareLeaverRules() {}
}
