package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Health and offending over twelve months, for children looked after throughout. */
final class HealthRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private HealthRules() {}
}
