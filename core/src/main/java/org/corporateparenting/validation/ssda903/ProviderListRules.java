package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Placements against the list of settings that the inspectorate registers. */
final class ProviderListRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private ProviderListRules() {}
}
