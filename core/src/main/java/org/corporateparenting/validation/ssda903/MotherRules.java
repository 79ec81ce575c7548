package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Young mothers and their first children. */
final class MotherRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private MotherRules() {}
}
