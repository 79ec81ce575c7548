package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Adoptions in the year. */
final class AdoptionRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private AdoptionRules() {}
}
