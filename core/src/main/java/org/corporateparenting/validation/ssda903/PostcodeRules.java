package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Where homes and placements lie, and how far apart. */
final class PostcodeRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private PostcodeRules() {}
}
