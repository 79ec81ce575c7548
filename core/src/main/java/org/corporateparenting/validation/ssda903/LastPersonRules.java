package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Who a child is against what the return of the year before says. */
final class LastPersonRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private LastPersonRules() {}
}
