package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Whether the tables of the return agree about who is in it. */
final class IntegrityRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private IntegrityRules() {}
}
