package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Orders that deprive a child of liberty. */
final class LibertyRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private LibertyRules() {}
}
