package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Legal statuses: at what age, in which placement and for how long. */
final class LegalStatusRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private LegalStatusRules() {}
}
