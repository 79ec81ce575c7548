package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Who provides a placement, and its number with the inspectorate. */
final class ProviderRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private ProviderRules() {}
}
