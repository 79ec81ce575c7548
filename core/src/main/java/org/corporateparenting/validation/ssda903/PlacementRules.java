package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Placements: at what age, in what order, and what goes with what. */
final class PlacementRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private PlacementRules() {}
}
