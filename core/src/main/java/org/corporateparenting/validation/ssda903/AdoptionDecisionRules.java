package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Decisions that a child should be placed for adoption. */
final class AdoptionDecisionRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private AdoptionDecisionRules() {}
}
