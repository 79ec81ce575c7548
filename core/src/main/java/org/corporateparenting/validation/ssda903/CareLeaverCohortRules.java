package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Who is in the group of care leavers, from all years that were given. */
final class CareLeaverCohortRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private CareLeaverCohortRules() {}
}
