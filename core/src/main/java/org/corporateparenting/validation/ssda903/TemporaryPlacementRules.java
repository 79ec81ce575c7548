package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Temporary placements: how long, how often, and what comes before and after. */
final class TemporaryPlacementRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private TemporaryPlacementRules() {}
}
