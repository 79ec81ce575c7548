package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** The orders under which children had left care before. */
final class PreviousPermanenceRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private PreviousPermanenceRules() {}
}
