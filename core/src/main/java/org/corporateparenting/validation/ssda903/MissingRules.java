package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Times during which children were missing or away. */
final class MissingRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private MissingRules() {}
}
